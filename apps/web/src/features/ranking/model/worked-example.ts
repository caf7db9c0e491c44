import { responsivenessPpm, trackRecordPpm } from '@raccordo/agency';
import { coverageOf, scoreOf, type Candidate, type Coverage, type Score } from '@raccordo/matching';
import type { Need, NeedLine } from '@raccordo/planning';
import type { CapabilityId } from '@raccordo/taxonomy';

const line = (capability: CapabilityId, hours: number, weightPpm: number): NeedLine => ({
  capability,
  weightPpm,
  minutes: hours * 60,
  recurringMinutes: hours * 60,
  oneOffMinutes: 0,
  inHouseMinutes: 0,
  isMustHave: false,
  sources: [{ kind: 'ask' }],
});

/** An invented need small enough to follow by hand: three lines, and money for twenty hours of 22. */
export const EXAMPLE_NEED: Need = {
  lines: [
    line('marketing_management', 12, 450_000),
    line('search_ads', 6, 350_000),
    line('landing_pages', 4, 200_000),
  ],
  currency: 'EUR',
  feeBudgetMinor: 1_160_00,
  region: null,
  isRemoteAccepted: true,
  languages: [],
  sector: 'F',
  sizeClass: 'micro',
  refusesSectorConflict: false,
};

export const EXAMPLE_CANDIDATE: Candidate = {
  id: 'example',
  hourlyRateMinor: 58_00,
  minRetainerMinor: 700_00,
  region: null,
  servedRegions: [],
  isRemote: true,
  languages: [],
  sectorExperience: ['F'],
  sectorConflicts: [],
  sizesServed: ['small'],
  isAvailable: true,
  isSuspended: false,
  trackRecordPpm: trackRecordPpm({ mean: 4.7, count: 12 }),
  responsivenessPpm: responsivenessPpm({ answeredInTime: 9, received: 10 }),
  offers: [
    { capability: 'marketing_management', hoursPerMonth: 20, evidence: 'verified' },
    { capability: 'search_ads', hoursPerMonth: 8, evidence: 'shown' },
    { capability: 'landing_pages', hoursPerMonth: 6, evidence: 'declared' },
  ],
};

export interface WorkedExample {
  readonly need: Need;
  readonly candidate: Candidate;
  readonly coverage: Coverage;
  readonly score: Score;
}

/** Worked out by the engine itself, so that the page cannot show a sum the engine would not make. */
export function workedExample(): WorkedExample {
  const coverage = coverageOf(EXAMPLE_NEED, EXAMPLE_CANDIDATE);
  return {
    need: EXAMPLE_NEED,
    candidate: EXAMPLE_CANDIDATE,
    coverage,
    score: scoreOf(EXAMPLE_NEED, EXAMPLE_CANDIDATE, coverage),
  };
}
