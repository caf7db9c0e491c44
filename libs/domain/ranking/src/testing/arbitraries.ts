import fc from 'fast-check';
import { EVIDENCE_LEVELS } from '@raccordo/agency';
import type { Candidate } from '@raccordo/matching';
import type { Need, NeedLine } from '@raccordo/planning';
import {
  CAPABILITY_IDS,
  LANGUAGE_IDS,
  REGION_IDS,
  SECTOR_IDS,
  SIZE_CLASSES,
} from '@raccordo/taxonomy';

/** Few values, so that gates shut, terms tie and ids decide. */
const region = fc.constantFrom(...REGION_IDS.slice(0, 3), REGION_IDS[20]);
const sector = fc.constantFrom(...SECTOR_IDS.slice(0, 2), SECTOR_IDS[21]);
const language = fc.constantFrom(...LANGUAGE_IDS.slice(0, 2), LANGUAGE_IDS[7]);
const capability = fc.constantFrom(...CAPABILITY_IDS.slice(0, 5), CAPABILITY_IDS[24]);
const termPpm = fc.oneof(
  fc.constantFrom(0, 500_000, 1_000_000),
  fc.integer({ min: 0, max: 1_000_000 }),
);
const rarely = fc.integer({ min: 0, max: 9 }).map((value) => value === 0);
const subset = <Value>(value: fc.Arbitrary<Value>) => fc.uniqueArray(value, { maxLength: 3 });

const offer = fc.record({
  capability,
  hoursPerMonth: fc.oneof(fc.constantFrom(0, 1, 10, 250), fc.integer({ min: 0, max: 250 })),
  evidence: fc.constantFrom(...EVIDENCE_LEVELS),
});

/** Ids that differ at either end only, few enough for edits and removals to meet an agency. */
export const arbitraryId = fc
  .tuple(fc.constantFrom('0', '7', 'f'), fc.integer({ min: 0, max: 15 }))
  .map(([first, last]) => {
    const end = last.toString(16).padStart(2, '0');
    return `${first}1900000-0000-7000-8000-0000000000${end}`;
  });

export const arbitraryCandidate: fc.Arbitrary<Candidate> = fc.record({
  id: arbitraryId,
  hourlyRateMinor: fc.oneof(
    fc.constantFrom(0, 1, 6_000, 16_777_215, 16_777_216, 1_000_000_000),
    fc.integer({ min: 2_500, max: 20_000 }),
  ),
  minRetainerMinor: fc.oneof(
    fc.constantFrom(0, 0, 0, 100_000, 16_777_215, 20_000_000),
    fc.integer({ min: 0, max: 300_000 }),
  ),
  region: fc.option(region),
  servedRegions: subset(region),
  isRemote: fc.boolean(),
  languages: subset(language),
  sectorExperience: subset(sector),
  sectorConflicts: subset(sector),
  sizesServed: subset(fc.constantFrom(...SIZE_CLASSES)),
  isAvailable: rarely.map((value) => !value),
  isSuspended: rarely,
  trackRecordPpm: termPpm,
  responsivenessPpm: termPpm,
  offers: fc.uniqueArray(offer, { selector: (item) => item.capability, maxLength: 6 }),
});

export const arbitraryPool = fc.uniqueArray(arbitraryCandidate, {
  selector: ({ id }) => id,
  maxLength: 40,
});

const shares = fc.uniqueArray(
  fc.record({
    capability,
    share: fc.integer({ min: 0, max: 5 }),
    minutes: fc.oneof(fc.constantFrom(1, 60, 600, 15_000), fc.integer({ min: 1, max: 15_000 })),
  }),
  { selector: (item) => item.capability, minLength: 1, maxLength: 6 },
);

/** Weights that sum to the whole, equal ones often. */
const lines: fc.Arbitrary<NeedLine[]> = shares.map((items) => {
  const whole = items.reduce((sum, { share }) => sum + share, 0) || 1;
  const weights = items.map(({ share }) => Math.floor((1_000_000 * share) / whole));
  const rest = 1_000_000 - weights.reduce((sum, weight) => sum + weight, 0);
  return items.map(({ capability: id, minutes }, index) => ({
    capability: id,
    weightPpm: weights[index]! + (index === 0 ? rest : 0),
    minutes,
    recurringMinutes: minutes,
    oneOffMinutes: 0,
    inHouseMinutes: 0,
    isMustHave: false,
    sources: [],
  }));
});

export const arbitraryNeed: fc.Arbitrary<Need> = fc.record({
  lines,
  currency: fc.constant('EUR' as const),
  feeBudgetMinor: fc.oneof(
    fc.constantFrom(null, 0, 100, 100_000, 16_777_215, 18_000_000, 10_000_000_000),
    fc.integer({ min: 0, max: 500_000 }),
  ),
  region: fc.option(region),
  isRemoteAccepted: fc.boolean(),
  languages: subset(language),
  sector: fc.option(sector),
  sizeClass: fc.option(fc.constantFrom(...SIZE_CLASSES)),
  refusesSectorConflict: fc.boolean(),
});
