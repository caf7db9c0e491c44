import { ppmOf, type Ppm } from '@raccordo/kernel';
import type { CapabilityId } from '@raccordo/taxonomy';
import type { Need } from '@raccordo/planning';
import type { Candidate } from './candidate.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { sectorTermPpm, sizeTermPpm } from './score-terms.ts';

/** What each criterion is worth; sums to the whole. Changing one changes ALGORITHM_VERSION. */
export const SCORE_WEIGHTS_PPM = {
  coverage: 600_000,
  trackRecord: 150_000,
  sectorExperience: 120_000,
  sizeFit: 80_000,
  responsiveness: 50_000,
} as const satisfies Record<string, Ppm>;

export type Criterion = keyof typeof SCORE_WEIGHTS_PPM;
export const CRITERIA = Object.keys(SCORE_WEIGHTS_PPM) as readonly Criterion[];

/** Points of one criterion; those of coverage come line by line. */
export interface Contribution {
  readonly criterion: Criterion;
  /** Null for every criterion but coverage. */
  readonly capability: CapabilityId | null;
  readonly pointsPpm: Ppm;
}

export interface Score {
  readonly scorePpm: Ppm;
  readonly coveragePpm: Ppm;
  /** Sum to `scorePpm` exactly. */
  readonly contributions: readonly Contribution[];
}

export function scoreOf(
  need: Need,
  candidate: Candidate,
  coverage: Coverage = coverageOf(need, candidate),
): Score {
  const lines = coverage.lines.map((line) =>
    contribution('coverage', line.coveragePpm, line.capability),
  );
  const terms = [
    contribution('trackRecord', candidate.trackRecordPpm),
    contribution('sectorExperience', sectorTermPpm(need, candidate)),
    contribution('sizeFit', sizeTermPpm(need, candidate)),
    contribution('responsiveness', candidate.responsivenessPpm),
  ];
  const contributions = [...lines, ...terms];
  return {
    scorePpm: contributions.reduce((sum, { pointsPpm }) => sum + pointsPpm, 0),
    coveragePpm: coverage.totalPpm,
    contributions,
  };
}

/** Each contribution is floored on its own: integers, so the sum is free of order. */
function contribution(
  criterion: Criterion,
  termPpm: Ppm,
  capability: CapabilityId | null = null,
): Contribution {
  return { criterion, capability, pointsPpm: ppmOf(termPpm, SCORE_WEIGHTS_PPM[criterion]) };
}
