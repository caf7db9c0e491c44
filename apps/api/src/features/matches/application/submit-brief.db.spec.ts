import type { Agency } from '@raccordo/agency';
import { anAgency } from '@raccordo/agency/testing';
import { aBrief } from '@raccordo/brief/testing';
import { asAgencyId } from '@raccordo/kernel';
import { replay, serialiseMatch } from '@raccordo/matching';
import { ANONYMOUS } from '../../../platform/access/actor.ts';
import { FixedClock, SequentialIds } from '@raccordo/testing';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { type MatchMaking, matchMaking } from '../../../testing/match-making.ts';

const idOf = (place: number) =>
  asAgencyId(`01900000-0000-7000-9000-${place.toString().padStart(12, '0')}`);

/** Alike but for the id, so that all of them are near-equal. */
const twins = (count: number): readonly Agency[] =>
  Array.from({ length: count }, (_, place) =>
    anAgency({
      id: idOf(place),
      slug: `gemella-${place}`,
      offers: [{ capability: 'search_ads', shareRatio: 1, hoursPerMonth: 30, evidence: 'shown' }],
    }),
  );

describe('submitting a brief', () => {
  let database: OpenTestDatabase;
  let making: MatchMaking;
  const ids = new SequentialIds();
  const clock = new FixedClock();

  beforeAll(async () => {
    database = await openTestDatabase();
    making = await matchMaking(database, ids, clock);
    await making.addAgencies(twins(8));
  });

  afterAll(async () => {
    await making.close();
    await database.close();
  });

  async function submitted() {
    const { brief } = await making.createBrief.execute(ANONYMOUS, {
      content: aBrief(),
      organisationId: null,
    });
    const matched = await making.submitBrief.execute(brief.id, 1);
    const run = await making.runs.findLatest(brief.id);
    if (run === null) throw new Error('A submitted brief has a run');
    return { matched, run, matches: await making.runs.listMatches(run.id, 0, 300) };
  }

  it('keeps need, version and breakdown, so that every match can be computed again', async () => {
    const { run, matches } = await submitted();

    expect(matches).toHaveLength(8);
    for (const { candidate, breakdown } of matches) {
      const stored = {
        algorithmVersion: run.algorithmVersion,
        need: run.need,
        candidate,
        breakdown,
      };
      expect(replay(stored)).toBe(serialiseMatch(stored));
    }
  });

  it('undoes the submission when the run cannot be kept', async () => {
    const { run } = await submitted();
    const { brief } = await making.createBrief.execute(ANONYMOUS, {
      content: aBrief(),
      organisationId: null,
    });
    const repeated = repeatId(ids, run.id);

    const work = making.submitBrief.execute(brief.id, 1);

    await expect(work).rejects.toThrow('pk_match_runs');
    repeated.restore();
    const still = await making.own.get(brief.id);
    expect(still).toMatchObject({ state: 'draft', version: 1, submittedAt: null });
    expect(await making.runs.findLatest(brief.id)).toBeNull();
  });

  it('gives the last place of the shortlist to the one shown least among near-equals', async () => {
    const { matches } = await submitted();

    const slot = matches.filter(({ isExposureSlot }) => isExposureSlot);
    expect(slot.map(({ rank }) => rank)).toEqual([5]);
    const [held] = slot;
    expect(held?.agencyId).not.toBe(idOf(4));
  });

  it('forgets what was shown long ago', async () => {
    clock.advance(100 * 24 * 3_600_000);

    const { matches } = await submitted();

    expect(matches.map(({ agencyId }) => agencyId)).toEqual(twins(8).map(({ id }) => id));
    expect(matches.every(({ isExposureSlot }) => !isExposureSlot)).toBe(true);
  });
});

/** The next id is one already taken: the only way to break step two without a fake repository. */
function repeatId(ids: SequentialIds, taken: string) {
  const original = ids.nextId.bind(ids);
  ids.nextId = () => taken;
  return { restore: () => (ids.nextId = original) };
}
