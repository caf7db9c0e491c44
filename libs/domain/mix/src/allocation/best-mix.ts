import type { MixOutcome } from './mix.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { priceOfSpend, resultsAtPrice } from './water-fill.ts';
import { mixOfMask } from './whole-cents.ts';

/** Relative difference below which two mixes bring the same: then fewer channels win. */
export const SAME_RESULTS = 1e-12;

/**
 * Most results for a monthly budget in whole minor units. Exact for this model: every allowed
 * subset pays its fees, the rest is filled at one price, the best subset is kept; ties go to fewer
 * channels, then to the lower mask. Never falls when the budget grows.
 */
export function bestMix(prepared: PreparedProblem, budgetMinor: number): MixOutcome {
  const { mask } = bestSubset(prepared, budgetMinor);
  if (mask === 0) return noMix(prepared);
  return { kind: 'mix', mix: mixOfMask(prepared, mask, budgetMinor) };
}

/** The best subset and what it brings with fractions of a minor unit; mask 0 when none fits. */
export function bestSubset(
  prepared: PreparedProblem,
  budgetMinor: number,
): { readonly mask: number; readonly results: number } {
  let [bestMask, bestResults] = [0, 0];
  for (let mask = 1; mask < prepared.entry.length; mask++) {
    const results = resultsOfMask(prepared, mask, budgetMinor);
    const margin = SAME_RESULTS * bestResults;
    const isBetter =
      results > bestResults + margin ||
      (results > bestResults - margin && bitsIn(mask) < bitsIn(bestMask));
    if (isBetter) [bestMask, bestResults] = [mask, results];
  }
  return { mask: bestMask, results: bestResults };
}

/** Most results a month of one subset; 0 when the budget does not pay its entry. */
export function resultsOfMask(
  prepared: PreparedProblem,
  mask: number,
  budgetMinor: number,
): number {
  if (!(prepared.entry[mask]! <= budgetMinor)) return 0;
  const price = priceOfSpend(prepared, mask, budgetMinor - prepared.fees[mask]!);
  return resultsAtPrice(prepared, mask, price);
}

/** The cheapest entry of all subsets, or why there is none. */
export function noMix({ entry }: PreparedProblem): MixOutcome {
  let least = Number.POSITIVE_INFINITY;
  for (let mask = 1; mask < entry.length; mask++) least = Math.min(least, entry[mask]!);
  return Number.isFinite(least)
    ? { kind: 'none', reason: 'budget_below_every_mix', leastMinor: Math.ceil(least) }
    : { kind: 'none', reason: 'no_feasible_channel', leastMinor: null };
}

export function bitsIn(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
