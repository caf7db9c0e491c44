import { bestMix } from '../allocation/best-mix.ts';
import type { Mix, MixOutcome } from '../allocation/mix.ts';
import type { PreparedProblem } from '../allocation/prepared-problem.ts';
import { mixOfSpends, wholeSpendsFrom } from '../allocation/whole-cents.ts';
import type { Candidate } from './candidates.ts';
import { candidatesOf } from './candidates.ts';
import { distanceRatio, placesOf, spendsOf } from './spend-share.ts';

export const ALTERNATIVE_RULES = {
  /** How much less than the best an alternative may bring. */
  slackRatio: 0.05,
  /** Share of the budget that two mixes must spend differently to be called different. */
  leastDistanceRatio: 0.15,
  /** The best one included. */
  mostMixes: 4,
} as const;

/** Different ways to nearly the same result, the best first; or the best alone. */
export type Alternatives =
  | { readonly kind: 'mixes'; readonly mixes: readonly Mix[] }
  | {
      /** The optimum is sharp: whatever brings nearly as much is nearly the same mix. */
      readonly kind: 'no_real_alternative';
      readonly best: Mix;
      /** The most different mix within the slack: under the least distance. */
      readonly farthestRatio: number;
    }
  | Extract<MixOutcome, { kind: 'none' }>;

/**
 * Two to four mixes of the same budget, each bringing at least `1 − slack` of the best and each at
 * least the least distance from every other. Modelling to generate alternatives (Brill 1982): the
 * next mix is always the candidate farthest from those already taken.
 */
export function alternativesOf(
  prepared: PreparedProblem,
  budgetMinor: number,
  slackRatio: number = ALTERNATIVE_RULES.slackRatio,
): Alternatives {
  const outcome = bestMix(prepared, budgetMinor);
  if (outcome.kind === 'none') return outcome;
  const { mix: best } = outcome;
  const leastResults = best.resultsPerMonth * (1 - slackRatio);
  const candidates = candidatesOf(prepared, budgetMinor, leastResults);
  const taken: { mix: Mix; places: Float64Array }[] = [
    { mix: best, places: placesOf(prepared, best.mask, spendsOf(prepared, best), budgetMinor) },
  ];
  const nearest = new Float64Array(candidates.length).fill(Number.POSITIVE_INFINITY);
  let farthestRatio = 0;
  while (taken.length < ALTERNATIVE_RULES.mostMixes) {
    const { at, ratio } = farthest(candidates, nearest, taken.at(-1)!.places, budgetMinor);
    farthestRatio = ratio;
    const candidate = candidates[at];
    if (candidate === undefined || ratio < ALTERNATIVE_RULES.leastDistanceRatio) break;
    const spends = wholeSpendsFrom(prepared, candidate, budgetMinor);
    const mix = mixOfSpends(prepared, candidate.mask, spends, budgetMinor);
    nearest[at] = 0;
    // Whole cents may cost a hair of result or distance: then the next farthest has its turn.
    const places = placesOf(prepared, candidate.mask, spends, budgetMinor);
    if (mix.resultsPerMonth >= leastResults && isApart(places, taken, budgetMinor)) {
      taken.push({ mix, places });
    }
  }
  return taken.length > 1
    ? { kind: 'mixes', mixes: taken.map(({ mix }) => mix) }
    : { kind: 'no_real_alternative', best, farthestRatio };
}

/** Brings `nearest` up to date with the mix taken last, and finds the candidate farthest from all. */
function farthest(
  candidates: readonly Candidate[],
  nearest: Float64Array,
  last: Float64Array,
  budgetMinor: number,
): { readonly at: number; readonly ratio: number } {
  let [at, ratio] = [-1, 0];
  for (let i = 0; i < candidates.length; i++) {
    const distance = distanceRatio(candidates[i]!.places, last, budgetMinor);
    if (distance < nearest[i]!) nearest[i] = distance;
    if (nearest[i]! > ratio) [at, ratio] = [i, nearest[i]!];
  }
  return { at, ratio };
}

function isApart(
  places: Float64Array,
  taken: readonly { readonly places: Float64Array }[],
  budgetMinor: number,
): boolean {
  return taken.every((other) => {
    const distance = distanceRatio(places, other.places, budgetMinor);
    return distance >= ALTERNATIVE_RULES.leastDistanceRatio;
  });
}
