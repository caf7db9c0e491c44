import { anAgency } from '@raccordo/agency/testing';
import { type BriefOverrides, aBrief } from '@raccordo/brief/testing';
import { asAgencyId } from '@raccordo/kernel';
import { FixedClock, SequentialIds } from '@raccordo/testing';
import { ANONYMOUS } from '../../../platform/access/actor.ts';
import { type MatchMaking, matchMaking } from '../../../testing/match-making.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { PrivateBriefsQuery } from '../persistence/private-briefs.query.ts';
import { ShownListsQuery } from '../persistence/shown-lists.query.ts';
import { MarketExposure } from './market-exposure.ts';
import { MarketNeeds } from './market-needs.ts';
import { MatchedBriefs } from './matched-briefs.ts';

const DAY_MS = 86_400_000;

/** Alike but for the id: all of them are near-equal, so all contend. */
const agencies = Array.from({ length: 8 }, (_, place) =>
  anAgency({
    id: asAgencyId(`01900000-0000-7000-9000-${String(place).padStart(12, '0')}`),
    slug: `gemella-${place}`,
    region: place < 4 ? 'ITC4' : 'ITH3',
    servedRegions: ['ITC4', 'ITH3'],
    offers: [{ capability: 'search_ads', shareRatio: 1, hoursPerMonth: 30, evidence: 'shown' }],
  }),
);

class CountedQuery extends PrivateBriefsQuery {
  reads = 0;

  override load(since: Date) {
    this.reads += 1;
    return super.load(since);
  }
}

describe('the market, seen by anybody', () => {
  let database: OpenTestDatabase;
  let making: MatchMaking;
  let briefs: CountedQuery;
  let needs: MarketNeeds;
  let exposure: MarketExposure;
  let clock: FixedClock;

  beforeEach(async () => {
    database = await openTestDatabase();
    clock = new FixedClock();
    making = await matchMaking(database, new SequentialIds(), clock);
    await making.addAgencies(agencies);
    briefs = new CountedQuery(database.transactions);
    needs = new MarketNeeds(new MatchedBriefs(briefs, clock), making.holder);
    const lists = new ShownListsQuery(database.transactions);
    exposure = new MarketExposure(lists, making.holder, clock);
  });

  afterEach(async () => {
    await making.close();
    await database.close();
  });

  async function submit(overrides: BriefOverrides = {}) {
    const { brief } = await making.createBrief.execute(ANONYMOUS, {
      content: aBrief({ ...overrides, firm: { vatNumber: null, ...overrides.firm } }),
      organisationId: null,
    });
    await making.submitBrief.execute(brief.id, 1);
    return brief;
  }

  /** Row security hides briefs from whoever asks; what was made anonymous it does not. */
  const asAnybody = <Result>(work: () => Promise<Result>) => database.actors.run(ANONYMOUS, work);

  it('tells the needs of three firms without a trace of them', async () => {
    const told: string[] = [];
    for (const place of [1, 2, 3]) {
      const brief = await submit({
        firm: { name: `Serramenti Canarino ${place}` },
        ask: { text: `canarino che canta ${place}` },
        budget: { monthlyMinor: 2_600_01 },
      });
      const run = await making.runs.findLatest(brief.id);
      told.push(brief.id, String(brief.owner.guestId), String(run?.id));
    }

    const { released, withheld } = await asAnybody(() => needs.released());

    expect(withheld).toBe(0);
    expect(released).toHaveLength(3);
    expect(released[0]).toMatchObject({ month: '2026-03', sector: 'C', region: 'ITC4' });
    const said = JSON.stringify(released).toLowerCase();
    for (const secret of [...told, 'canarino', '2026-03-02', '260001']) {
      expect(said).not.toContain(secret.toLowerCase());
    }
  });

  it('takes one firm for one, however many briefs it writes', async () => {
    for (let time = 0; time < 3; time += 1) {
      await submit({ firm: { vatNumber: '12345670017' } });
    }

    expect(await asAnybody(() => needs.released())).toEqual({ released: [], withheld: 3 });
    expect(await asAnybody(() => needs.figures())).toMatchObject({
      briefs: 3,
      byObjective: { shown: [], others: 3 },
      withoutAgency: null,
      medianCoveragePpm: null,
    });
  });

  it('forgets a brief as soon as it is deleted', async () => {
    const [first] = [await submit(), await submit(), await submit()];
    expect((await needs.released()).released).toHaveLength(3);

    await database.transactions.query('DELETE FROM briefs WHERE id = $1', [first.id]);

    expect(await needs.released()).toEqual({ released: [], withheld: 2 });
  });

  it('forgets what is older than a year, though nothing else happened', async () => {
    for (let time = 0; time < 3; time += 1) await submit();
    expect((await needs.released()).released).toHaveLength(3);

    clock.advance(366 * DAY_MS);

    expect(await needs.released()).toEqual({ released: [], withheld: 0 });
  });

  it('reads the briefs again only when one came or went', async () => {
    for (let time = 0; time < 3; time += 1) await submit();
    const first = await needs.released();

    expect(await needs.released()).toEqual(first);
    expect(briefs.reads).toBe(1);
    await submit();
    await needs.released();
    expect(briefs.reads).toBe(2);
  });

  it('counts demand by region and who is there to meet it', async () => {
    for (let time = 0; time < 3; time += 1) await submit();
    clock.advance(DAY_MS);

    const rows = await asAnybody(() => needs.demand(90));
    const row = rows.find(
      ({ capability, region }) => capability === 'search_ads' && region === 'ITC4',
    );

    expect(row?.demand?.needs).toBe(3);
    expect(row?.onSite).toEqual({ offering: 8, proving: 8, available: 8 });
    clock.advance(90 * DAY_MS);
    const later = await needs.demand(90);
    expect(later.every(({ demand }) => demand?.needs === 0)).toBe(true);
  });

  it('holds attention against merit, by group too', async () => {
    for (let time = 0; time < 4; time += 1) await submit();

    const { lists, shares, byRegion } = await asAnybody(() => exposure.report());

    expect(lists).toBe(4);
    expect(shares).toHaveLength(8);
    expect(shares.reduce((sum, one) => sum + one.attentionShare, 0)).toBeCloseTo(1, 9);
    expect(shares.every(({ meritShare }) => Math.abs(meritShare - 1 / 8) < 1e-9)).toBe(true);
    // Ties go by id, but for the last place, which goes round among those shown least.
    expect(shares.map(({ shown }) => shown)).toEqual([4, 4, 4, 4, 1, 1, 1, 1]);
    expect(byRegion.groups.map(({ group }) => group).sort()).toEqual(['ITC4', 'ITH3']);
    expect(byRegion.ratio).toBeNull();
  });
});
