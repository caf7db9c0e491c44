import { SAME_RESULTS, bitsIn, noMix } from './best-mix.ts';
import type { MixOutcome } from './mix.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { priceOfResults, resultsOfSpend, spendAtPrice } from './water-fill.ts';
import { bestNext, mixOfMask, mixOfSpends } from './whole-cents.ts';

/**
 * The least monthly budget that brings an average of `resultsPerMonth` over the horizon, to within
 * a minor unit: in every subset the price that brings exactly that many is solved, and the cheapest
 * subset is kept.
 */
export function leastCostMix(prepared: PreparedProblem, resultsPerMonth: number): MixOutcome {
  let [bestMask, bestCost] = [0, Number.POSITIVE_INFINITY];
  for (let mask = 1; mask < prepared.entry.length; mask++) {
    if (!(prepared.entry[mask]! < bestCost)) continue;
    const cost = costOfResults(prepared, mask, resultsPerMonth);
    const margin = SAME_RESULTS * cost;
    const isBetter =
      cost < bestCost - margin || (cost < bestCost + margin && bitsIn(mask) < bitsIn(bestMask));
    if (isBetter) [bestMask, bestCost] = [mask, cost];
  }
  if (bestMask !== 0) return { kind: 'mix', mix: wholeMix(prepared, bestMask, resultsPerMonth) };
  const outcome = noMix(prepared);
  const isImpossible = outcome.kind === 'none' && outcome.reason === 'no_feasible_channel';
  return isImpossible ? outcome : { kind: 'none', reason: 'target_beyond_reach', leastMinor: null };
}

/** Budget with which a subset brings an average a month, never under its floor; `Infinity` when it cannot. */
export function costOfResults(
  prepared: PreparedProblem,
  mask: number,
  resultsPerMonth: number,
): number {
  const price = priceOfResults(prepared, mask, resultsPerMonth);
  if (Number.isNaN(price)) return Number.POSITIVE_INFINITY;
  let cost = prepared.fees[mask]!;
  for (let i = 0; i < prepared.count; i++) {
    if (mask & (1 << i)) cost += spendAtPrice(prepared, i, price);
  }
  return Math.max(cost, prepared.entry[mask]!);
}

function wholeMix(prepared: PreparedProblem, mask: number, target: number) {
  const floored = mixOfMask(prepared, mask, Math.ceil(prepared.entry[mask]!));
  if (floored.resultsPerMonth >= target) return floored;
  const price = priceOfResults(prepared, mask, target);
  const spends = new Float64Array(prepared.count);
  let [results, spent] = [0, 0];
  for (let i = 0; i < prepared.count; i++) {
    if ((mask & (1 << i)) === 0) continue;
    spends[i] = Math.max(prepared.least[i]!, Math.floor(spendAtPrice(prepared, i, price)));
    results += resultsOfSpend(prepared, i, spends[i]!);
  }
  while (results < target) {
    const next = bestNext(prepared, mask, spends);
    if (next === -1) break;
    results -= resultsOfSpend(prepared, next, spends[next]!);
    spends[next] = spends[next]! + 1;
    results += resultsOfSpend(prepared, next, spends[next]);
  }
  for (const spend of spends) spent += spend;
  return mixOfSpends(prepared, mask, spends, prepared.fees[mask]! + spent);
}
