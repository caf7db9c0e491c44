import { anAgency } from '@raccordo/agency/testing';
import type { Brief } from '@raccordo/brief';
import { aBrief } from '@raccordo/brief/testing';
import { asAgencyId } from '@raccordo/kernel';
import {
  AS_IN_THE_BRIEF,
  choiceOf,
  mixPlanOf,
  needOfMix,
  type PlanChoice,
  plannerOf,
  settledPlanOf,
} from '@raccordo/planning';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { FixedClock, SequentialIds } from '@raccordo/testing';
import { ANONYMOUS } from '../../../platform/access/actor.ts';
import { type MatchMaking, matchMaking } from '../../../testing/match-making.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { KEPT_MATCH_RUNS } from '../persistence/match-run.repository.ts';

const BUDGET_MINOR = 7_000_00;
const CONTENT: Brief = aBrief({ budget: { monthlyMinor: BUDGET_MINOR } });
const PLANNER = plannerOf(CONTENT, SHIPPED_FIGURES, { draws: 1 });
const MIXES = mixPlanOf(PLANNER, BUDGET_MINOR).mixes.map(({ mix }) => mix);
const CHOICES = MIXES.map((mix) =>
  choiceOf(PLANNER, mix, { question: AS_IN_THE_BRIEF, firstMonth: 1, budgetMinor: BUDGET_MINOR }),
);
const NEEDS = MIXES.map((mix) => needOfMix(PLANNER, mix));

/** One agency for each capability any of the mixes asks for: another need, another order. */
const AGENCIES = [
  ...new Set(NEEDS.flatMap(({ lines }) => lines.map(({ capability }) => capability))),
].map((capability, place) =>
  anAgency({
    id: asAgencyId(`01900000-0000-7000-9000-${place.toString().padStart(12, '0')}`),
    slug: `agenzia-${place}`,
    offers: [{ capability, shareRatio: 1, hoursPerMonth: 60, evidence: 'shown' }],
  }),
);

describe('choosing a mix', () => {
  let database: OpenTestDatabase;
  let making: MatchMaking;
  const clock = new FixedClock();

  beforeAll(async () => {
    database = await openTestDatabase();
    making = await matchMaking(database, new SequentialIds(), clock);
    await making.addAgencies(AGENCIES);
  });

  afterAll(async () => {
    await making.close();
    await database.close();
  });

  async function matched(): Promise<string> {
    const begun = { content: CONTENT, organisationId: null };
    const { brief } = await making.createBrief.execute(ANONYMOUS, begun);
    await making.submitBrief.execute(brief.id, 1);
    return brief.id;
  }

  async function standing(id: string) {
    clock.advance(1_000);
    const brief = await making.own.get(id);
    const run = await making.runs.findLatest(brief.id);
    if (run === null) throw new Error('A matched brief has a run');
    const matches = await making.runs.listMatches(run.id, 0, 300);
    const scores = matches.map(({ agencyId, breakdown }) => [agencyId, breakdown.scorePpm]);
    return { brief, run, scores, ...(await making.diagnoseBrief.execute(id)) };
  }

  it('stores it, and need, adequacy and matches are those of the mix', async () => {
    const id = await matched();
    const proposed = await standing(id);
    expect(proposed.run.need).toEqual(settledPlanOf(CONTENT, SHIPPED_FIGURES, null).need);
    const seen = new Set([JSON.stringify(proposed.scores)]);
    for (const [at, choice] of CHOICES.entries()) {
      await making.choosePlan.execute(id, 2 + at, choice);
      const chosen = await standing(id);
      expect(chosen.brief).toMatchObject({ state: 'matched', version: 3 + at });
      expect(chosen.brief.chosenPlan).toEqual(choice);
      expect(chosen.run.need).toEqual(NEEDS[at]);
      expect(chosen.need).toEqual(NEEDS[at]);
      expect(chosen.diagnosis.plan.lines.map(({ minutes }) => minutes)).toEqual(
        NEEDS[at]?.lines.map(({ minutes }) => minutes),
      );
      expect(chosen.diagnosis.findings.map(({ ruleId }) => ruleId)).not.toContain('hours_short');
      seen.add(JSON.stringify(chosen.scores));
    }
    // What is proposed may be one of them.
    expect(seen.size).toBeGreaterThanOrEqual(CHOICES.length);

    await making.choosePlan.execute(id, 2 + CHOICES.length, null);
    const back = await standing(id);
    expect(back.brief.chosenPlan).toBeNull();
    expect(back.run.need).toEqual(proposed.run.need);
    expect(back.diagnosis).toEqual(proposed.diagnosis);
  });

  it('keeps what it was when the version is stale, the amounts are made up or it is a draft', async () => {
    const id = await matched();
    const before = await standing(id);
    const [choice] = CHOICES as [PlanChoice, ...PlanChoice[]];
    const madeUp = { ...choice, budgetMinor: choice.budgetMinor + 100_00 };
    await expect(making.choosePlan.execute(id, 1, choice)).rejects.toMatchObject({
      code: 'precondition.stale',
    });
    await expect(making.choosePlan.execute(id, 2, madeUp)).rejects.toMatchObject({
      code: 'plan.choice_refused',
    });
    expect(await standing(id)).toEqual(before);

    const begun = { content: CONTENT, organisationId: null };
    const { brief: draft } = await making.createBrief.execute(ANONYMOUS, begun);
    await expect(making.choosePlan.execute(draft.id, 1, choice)).rejects.toMatchObject({
      code: 'brief.transition_refused',
    });
  });

  it('keeps the latest runs of a brief, not all that were tried', async () => {
    const id = await matched();
    const [choice] = CHOICES as [PlanChoice, ...PlanChoice[]];
    for (let version = 2; version < 4 + KEPT_MATCH_RUNS; version++) {
      clock.advance(1_000);
      await making.choosePlan.execute(id, version, version % 2 === 0 ? choice : null);
    }
    const [row] = await database.transactions.query<{ runs: number }>(
      'SELECT count(*)::int AS runs FROM match_runs WHERE brief_id = $1',
      [id],
    );
    expect(row?.runs).toBe(KEPT_MATCH_RUNS);
  });
});
