import fc from 'fast-check';
import { WHOLE_PPM } from '@raccordo/kernel';
import {
  CAPABILITY_IDS,
  LANGUAGE_IDS,
  REGION_IDS,
  SECTOR_IDS,
  SIZE_CLASSES,
} from '@raccordo/taxonomy';
import { EVIDENCE_LEVELS, MAX_OFFER_HOURS } from '@raccordo/agency';
import type { Need, NeedLine } from '@raccordo/planning';
import type { Candidate, CandidateOffer } from '../candidate.ts';

const ppm = fc.integer({ min: 0, max: WHOLE_PPM });
const capability = fc.constantFrom(...CAPABILITY_IDS);
const language = fc.constantFrom(...LANGUAGE_IDS);
// Few regions and sectors, so that needs and candidates often meet.
const region = fc.constantFrom(...REGION_IDS.slice(0, 3));
const sector = fc.constantFrom(...SECTOR_IDS.slice(0, 4));
const sizeClass = fc.constantFrom(...SIZE_CLASSES);

/** Mostly small figures, where integer floors bite; sometimes the largest allowed. */
const minutes = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 3, arbitrary: fc.integer({ min: 60, max: 2_400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: MAX_OFFER_HOURS * 60 }) },
);

const parts = fc.uniqueArray(
  fc.record({ capability, part: fc.integer({ min: 1, max: 1_000 }), minutes }),
  { selector: (line) => line.capability, minLength: 1, maxLength: CAPABILITY_IDS.length },
);

const lines: fc.Arbitrary<readonly NeedLine[]> = parts.map((drawn) => {
  const total = drawn.reduce((sum, { part }) => sum + part, 0);
  const weights = drawn.map(({ part }) => Math.floor((part / total) * WHOLE_PPM));
  const rest = WHOLE_PPM - weights.reduce((sum, weight) => sum + weight, 0);
  return drawn.map((line, index) => ({
    capability: line.capability,
    weightPpm: (weights[index] ?? 0) + (index === 0 ? rest : 0),
    minutes: line.minutes,
    recurringMinutes: line.minutes,
    oneOffMinutes: 0,
    inHouseMinutes: 0,
    isMustHave: false,
    sources: [{ kind: 'ask' as const }],
  }));
});

/** Any valid need: weights sum to the whole, one line a capability. */
export const arbitraryNeed: fc.Arbitrary<Need> = fc.record({
  lines,
  currency: fc.constant('EUR' as const),
  feeBudgetMinor: fc.option(fc.integer({ min: 0, max: 600_000 }), { freq: 5 }),
  region: fc.option(region),
  isRemoteAccepted: fc.boolean(),
  languages: fc.uniqueArray(language, { maxLength: 2 }),
  sector: fc.option(sector),
  sizeClass: fc.option(sizeClass),
  refusesSectorConflict: fc.boolean(),
});

export const arbitraryOffer: fc.Arbitrary<CandidateOffer> = fc.record({
  capability,
  hoursPerMonth: fc.oneof(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: MAX_OFFER_HOURS }),
  ),
  evidence: fc.constantFrom(...EVIDENCE_LEVELS),
});

/** Any candidate, with a rate the import could give. */
export const arbitraryCandidate: fc.Arbitrary<Candidate> = fc.record({
  id: fc.uuid(),
  hourlyRateMinor: fc.integer({ min: 1, max: 30_000 }),
  minRetainerMinor: fc.constantFrom(0, 50_000, 200_000),
  region: fc.option(region),
  servedRegions: fc.uniqueArray(region),
  isRemote: fc.boolean(),
  languages: fc.uniqueArray(language, { minLength: 1, maxLength: 3 }),
  sectorExperience: fc.uniqueArray(sector),
  sectorConflicts: fc.uniqueArray(sector, { maxLength: 1 }),
  sizesServed: fc.uniqueArray(sizeClass),
  isAvailable: fc.boolean(),
  isSuspended: fc.boolean(),
  trackRecordPpm: ppm,
  responsivenessPpm: ppm,
  offers: fc.uniqueArray(arbitraryOffer, { selector: (offer) => offer.capability, maxLength: 25 }),
});

/** Candidates with different ids. */
export const arbitraryPool: fc.Arbitrary<readonly Candidate[]> = fc.uniqueArray(
  arbitraryCandidate,
  { selector: (candidate) => candidate.id, maxLength: 12 },
);
