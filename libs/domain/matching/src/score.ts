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
  /** Integers that sum to `scorePpm` exactly, in any order. */
  readonly contributions: readonly Contribution[];
}

/**
 * Coverage counts line by line. What else speaks for an agency is worth something only on the part of
 * the plan it covers: an agency that covers a tenth brings its experience to a tenth of the work.
 */
export function scoreOf(
  need: Need,
  candidate: Candidate,
  coverage: Coverage = coverageOf(need, candidate),
): Score {
  const lines = coverage.lines.map(({ capability, coveragePpm }) =>
    contribution('coverage', ppmOf(coveragePpm, SCORE_WEIGHTS_PPM.coverage), capability),
  );
  const others = othersOnCoveredPart(othersOnWholePlan(need, candidate), coverage.totalPpm);
  const contributions = [...lines, ...others];
  return { scorePpm: pointsOf(contributions), coveragePpm: coverage.totalPpm, contributions };
}

/** What the four other criteria would give to an agency that covers the whole plan. */
function othersOnWholePlan(need: Need, candidate: Candidate): readonly Contribution[] {
  const whole = (criterion: Criterion, termPpm: Ppm): Contribution =>
    contribution(criterion, ppmOf(termPpm, SCORE_WEIGHTS_PPM[criterion]));
  return [
    whole('trackRecord', candidate.trackRecordPpm),
    whole('sectorExperience', sectorTermPpm(need, candidate)),
    whole('sizeFit', sizeTermPpm(need, candidate)),
    whole('responsiveness', candidate.responsivenessPpm),
  ];
}

/**
 * Their sum is scaled and rounded down once, so that whoever ranks needs one multiplication; each is
 * shown rounded down on its own, and the first takes the 0 to 3 ppm that this leaves over.
 */
function othersOnCoveredPart(
  whole: readonly Contribution[],
  coveragePpm: Ppm,
): readonly Contribution[] {
  const scaled = whole.map(({ criterion, pointsPpm }) =>
    contribution(criterion, ppmOf(pointsPpm, coveragePpm)),
  );
  const leftOver = ppmOf(pointsOf(whole), coveragePpm) - pointsOf(scaled);
  return scaled.map((one, index) =>
    index === 0 ? contribution(one.criterion, one.pointsPpm + leftOver) : one,
  );
}

function contribution(
  criterion: Criterion,
  pointsPpm: Ppm,
  capability: CapabilityId | null = null,
): Contribution {
  return { criterion, capability, pointsPpm };
}

const pointsOf = (contributions: readonly Contribution[]): Ppm =>
  contributions.reduce((sum, { pointsPpm }) => sum + pointsPpm, 0);
