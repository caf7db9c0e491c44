import { anAgency } from '@raccordo/agency/testing';
import { type Agency, type EvidenceLevel } from '@raccordo/agency';
import { aBrief } from '@raccordo/brief/testing';
import { asAgencyId, type BriefId } from '@raccordo/kernel';
import { needOf } from '@raccordo/planning';
import type { CapabilityId } from '@raccordo/taxonomy';
import { FixedClock, SequentialIds } from '@raccordo/testing';
import { ANONYMOUS } from '../../../platform/access/actor.ts';
import { eventually, type MatchMaking, matchMaking } from '../../../testing/match-making.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { OwnRuns } from '../../matches/index.ts';
import { TeamPartnersQuery } from '../persistence/team-partners.query.ts';
import { KEPT_TEAM_RUNS, TeamRunRepository } from '../persistence/team-run.repository.ts';
import type { TeamConditions } from '../team-conditions.ts';
import { FindTeam } from './find-team.ts';
import { GetTeamRun } from './get-team-run.ts';
import { ReadTeamPartners } from './team-partners.ts';
import { TeamSearch } from './team-search.ts';
import { TraceFrontier } from './trace-frontier.ts';

const PLAIN: TeamConditions = {
  fixedAgencyIds: [],
  excludedAgencyIds: [],
  maxMembers: 4,
  region: null,
  prefersFewer: false,
  inHouse: null,
};

const CONTENT = aBrief();
const NEEDED = needOf(CONTENT).lines.map(({ capability }) => capability);

function agency(
  place: number,
  offered: readonly CapabilityId[],
  [evidence, hoursPerMonth]: readonly [EvidenceLevel, number],
): Agency {
  return anAgency({
    id: asAgencyId(`01900000-0000-7000-9000-${place.toString().padStart(12, '0')}`),
    slug: `agenzia-${place}`,
    minRetainerMinor: 0,
    hourlyRateMinor: 20_00,
    offers: offered.map((capability) => {
      return { capability, shareRatio: 0.1, hoursPerMonth, evidence };
    }),
  });
}

/** A lead that does half of the plan, a vertical for the other half, and one that does a little of all. */
const LEAD = agency(1, ['marketing_management', ...NEEDED.slice(0, 2)], ['verified', 40]);
const VERTICAL = agency(2, NEEDED.slice(2), ['verified', 40]);
const GENERALIST = agency(3, NEEDED, ['declared', 2]);

describe('a team for a brief', () => {
  let database: OpenTestDatabase;
  let making: MatchMaking;
  let findTeam: FindTeam;
  let getTeamRun: GetTeamRun;
  let traceFrontier: TraceFrontier;
  let partners: ReadTeamPartners;
  let search: TeamSearch;
  const ids = new SequentialIds();
  const clock = new FixedClock();

  beforeAll(async () => {
    database = await openTestDatabase();
    making = await matchMaking(database, ids, clock);
    await making.addAgencies([LEAD, VERTICAL, GENERALIST]);
    const { transactions } = database;
    const runs = new TeamRunRepository(transactions);
    const own = new OwnRuns(making.own, making.runs, transactions);
    search = new TeamSearch(making.holder);
    findTeam = new FindTeam(own, search, runs, making.holder, transactions, clock, ids);
    getTeamRun = new GetTeamRun(making.own, runs, transactions);
    traceFrontier = new TraceFrontier(own, search);
    partners = new ReadTeamPartners(new TeamPartnersQuery(transactions), clock);
  });

  afterAll(async () => {
    await search.onApplicationShutdown();
    await making.close();
    await database.close();
  });

  async function matched(): Promise<BriefId> {
    const { brief } = await making.createBrief.execute(ANONYMOUS, {
      content: CONTENT,
      organisationId: null,
    });
    await making.submitBrief.execute(brief.id, 1);
    return brief.id;
  }

  const countOf = async (briefId: BriefId) => {
    const rows = await database.transactions.query<{ id: string }>(
      'SELECT id FROM team_runs WHERE brief_id = $1',
      [briefId],
    );
    return rows.length;
  };

  const membersOf = (run: Awaited<ReturnType<FindTeam['execute']>>) =>
    run.answers.best.team?.members.map(({ agencyId }) => agencyId);

  it('is found in the thread and kept as it came out, with version and proof', async () => {
    const briefId = await matched();

    const run = await findTeam.execute(briefId, PLAIN);

    expect(membersOf(run)).toEqual([LEAD.id, VERTICAL.id]);
    expect(run.answers.best).toMatchObject({
      isProven: true,
      gapPpm: 0,
      algorithmVersion: '2026.1',
    });
    expect(run.cards.map(({ id }) => id)).toEqual(expect.arrayContaining([LEAD.id, VERTICAL.id]));
    expect(await getTeamRun.execute(briefId, run.id)).toEqual(run);
  });

  it('takes the place of an earlier one under the same conditions, however they are spelled', async () => {
    const briefId = await matched();
    const excludedAgencyIds = [GENERALIST.id, LEAD.id];
    await findTeam.execute(briefId, { ...PLAIN, excludedAgencyIds });
    const again = [LEAD.id, GENERALIST.id, LEAD.id];

    const run = await findTeam.execute(briefId, { ...PLAIN, excludedAgencyIds: again });

    expect(membersOf(run)).toEqual([VERTICAL.id]);
    expect(await countOf(briefId)).toBe(1);
  });

  it('keeps the latest answers only, and the plain one always', async () => {
    const briefId = await matched();
    const plain = await findTeam.execute(briefId, PLAIN);
    for (let minutes = 1; minutes <= KEPT_TEAM_RUNS + 2; minutes++) {
      clock.advance(1_000);
      const inHouse = { minutes, capabilities: [], leads: false };
      await findTeam.execute(briefId, { ...PLAIN, inHouse });
    }

    expect(await countOf(briefId)).toBe(KEPT_TEAM_RUNS + 1);
    expect(await getTeamRun.execute(briefId, plain.id)).toEqual(plain);
  });

  it('counts an edit made a moment ago', async () => {
    const briefId = await matched();
    await findTeam.execute(briefId, PLAIN);
    await database.dataSource.query('UPDATE agencies SET is_available = false WHERE id = $1', [
      VERTICAL.id,
    ]);
    await eventually(() => making.holder.find(VERTICAL.id)?.isAvailable === false);

    expect(membersOf(await findTeam.execute(briefId, PLAIN))).not.toContain(VERTICAL.id);

    await database.dataSource.query('UPDATE agencies SET is_available = true');
    await eventually(() => making.holder.find(VERTICAL.id)?.isAvailable === true);
    expect(membersOf(await findTeam.execute(briefId, PLAIN))).toContain(VERTICAL.id);
  });

  it('has a curve on which more money never covers less', async () => {
    const { budgetMinor, points } = await traceFrontier.execute(await matched(), PLAIN);

    const covered = points.map(({ coveragePpm }) => coveragePpm);
    expect([...covered].sort((a, b) => a - b)).toEqual(covered);
    expect(points.map((point) => point.budgetMinor)).toContain(budgetMinor);
  });

  it('is refused when nobody could meet what is asked', async () => {
    const briefId = await matched();
    const [id] = [LEAD.id];
    const both = { ...PLAIN, fixedAgencyIds: [id], excludedAgencyIds: [id] };
    const many = { ...PLAIN, fixedAgencyIds: [LEAD.id, VERTICAL.id], maxMembers: 1 };

    await expect(findTeam.execute(briefId, both)).rejects.toMatchObject({
      code: 'team.fixed_and_excluded',
    });
    await expect(findTeam.execute(briefId, many)).rejects.toMatchObject({
      code: 'team.too_many_fixed',
    });
    await expect(getTeamRun.execute(briefId, ids.nextId())).rejects.toMatchObject({
      code: 'team.not_found',
    });
  });

  it('tells an agency its kinds of partner only where several firms stand behind them', async () => {
    await database.transactions.query('DELETE FROM team_runs');
    const firms = async (count: number) => {
      for (let firm = 0; firm < count; firm++) {
        const briefId = await matched();
        // Briefs of one firm, told by its VAT number, count once.
        await database.transactions.query(
          `UPDATE briefs SET content = jsonb_set(content, '{firm,vatNumber}', to_jsonb($2::text))
           WHERE id = $1`,
          [briefId, `firm-${Math.max(1, firm)}`],
        );
        await findTeam.execute(briefId, PLAIN);
      }
    };

    await firms(3);
    expect(await partners.execute(LEAD.id)).toEqual({ days: 365, teams: null, partners: [] });

    await firms(5);
    const told = await partners.execute(LEAD.id);
    expect(told.teams).toBe(8);
    expect(told.partners).toEqual([
      {
        kind: expect.any(String) as string,
        capability: expect.any(String) as string,
        teams: 8,
        leading: 0,
      },
    ]);
    expect((await partners.execute(VERTICAL.id)).partners).toMatchObject([{ leading: 8 }]);
  });
});
