import fc from 'fast-check';
import { EVIDENCE_LEVELS } from '@raccordo/agency';
import { rankMatches, type Candidate } from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import { AgencyIndex } from './index.ts';
import { arbitraryCandidate, arbitraryNeed } from './testing/arbitraries.ts';

const [need] = fc.sample(arbitraryNeed, { numRuns: 1, seed: 9 }) as [Need];
const weightPpm = 1_000_000 / CAPABILITY_IDS.length;

/** Every capability, to the last minute allowed: more minutes than a lane of 16 bits holds. */
const everything: Need = {
  ...need,
  region: null,
  languages: [],
  lines: CAPABILITY_IDS.map((capability, index) => ({
    ...need.lines[0]!,
    capability,
    weightPpm,
    minutes: 15_000 - index * 7,
  })),
};

/** Close to one another, so that a bound a little too low would lose one of the best. */
const pool: Candidate[] = fc
  .sample(arbitraryCandidate, { numRuns: 1_000, seed: 4 })
  .map((candidate, place) => ({
    ...candidate,
    id: `00000000-0000-7000-8000-${place.toString(16).padStart(12, '0')}`,
    hourlyRateMinor: 5_000 + (place % 97),
    trackRecordPpm: 800_000,
    responsivenessPpm: 500_000,
    sectorExperience: [],
    sizesServed: [],
    isAvailable: true,
    isSuspended: false,
    offers: CAPABILITY_IDS.map((capability, index) => ({
      capability,
      hoursPerMonth: 240 + ((place * 31 + index * 17) % 11),
      evidence: EVIDENCE_LEVELS[(place + index) % EVIDENCE_LEVELS.length]!,
    })),
  }));

describe('the largest need', () => {
  it.each([null, 1_000_000_00, 300_000_00, 1_000_00])(
    'is ranked as matching does with a budget of %s',
    (feeBudgetMinor) => {
      const asked = { ...everything, feeBudgetMinor };
      const outcome = rankMatches(asked, pool, { limit: 20 });
      const expected = outcome.kind === 'ranked' ? outcome.ranked : [];
      const { ranked } = AgencyIndex.from(pool).rank(asked, { limit: 20 });
      expect(ranked.length).toBe(20);
      expect(ranked).toEqual(
        expected.map(({ id, scorePpm, coveragePpm }) => ({ id, scorePpm, coveragePpm })),
      );
    },
  );
});
