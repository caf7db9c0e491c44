import { bitsIn, resultsOfMask } from '../allocation/best-mix.ts';
import type { PreparedProblem } from '../allocation/prepared-problem.ts';
import { shiftTowards } from './shift.ts';
import { placesOf } from './spend-share.ts';

/** A way to spend the budget that brings enough; spends still have fractions of a minor unit. */
export interface Candidate {
  readonly mask: number;
  readonly spends: Float64Array;
  readonly places: Float64Array;
}

/** Up to this many channels every group of them is pushed; beyond it, the small and large groups. */
const CHANNELS_FOR_EVERY_GROUP = 5;
/** Most subsets looked into; the best are kept, so that a phone answers in time. */
const MOST_SUBSETS = 160;

/**
 * Mixes at the edge of what brings `leastResults`: in every subset that can, each group of channels
 * gets the most it can get. The farthest mix from any given one is among them, because distance
 * counts what some group gains (exact where every group is pushed).
 */
export function candidatesOf(
  prepared: PreparedProblem,
  budgetMinor: number,
  leastResults: number,
): readonly Candidate[] {
  return subsetsBringing(prepared, budgetMinor, leastResults).flatMap((mask) => {
    const amount = budgetMinor - prepared.fees[mask]!;
    return groupsOf(mask).flatMap((group): readonly Candidate[] => {
      const spends = shiftTowards(prepared, { mask, group, amount, leastResults });
      if (spends === null) return [];
      return [{ mask, spends, places: placesOf(prepared, mask, spends, budgetMinor) }];
    });
  });
}

function subsetsBringing(
  prepared: PreparedProblem,
  budgetMinor: number,
  leastResults: number,
): readonly number[] {
  const enough: { mask: number; results: number }[] = [];
  for (let mask = 1; mask < prepared.entry.length; mask++) {
    const results = resultsOfMask(prepared, mask, budgetMinor);
    if (results >= leastResults) enough.push({ mask, results });
  }
  enough.sort((a, b) => b.results - a.results || a.mask - b.mask);
  return enough.slice(0, MOST_SUBSETS).map(({ mask }) => mask);
}

/** The whole subset, which is its own best mix, and the groups of it worth pushing. */
function groupsOf(mask: number): readonly number[] {
  const size = bitsIn(mask);
  const groups: number[] = [];
  for (let group = mask; group !== 0; group = (group - 1) & mask) {
    const bits = bitsIn(group);
    const isTelling = bits === 1 || bits >= size - 1;
    if (size <= CHANNELS_FOR_EVERY_GROUP || isTelling) groups.push(group);
  }
  return groups;
}
