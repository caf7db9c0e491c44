import { noMix } from './best-mix.ts';
import type { MixOutcome } from './mix.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { priceOfSpend, resultsAtPrice, spendAtPrice } from './water-fill.ts';
import { mixOfSpends } from './whole-cents.ts';

/**
 * The largest spend that still pays: each subset spends until the next result costs what a result
 * is allowed to (minor units, > 0), and the subset that leaves most is kept, fees counted. Beyond
 * it every further euro brings results that cost more than they are worth.
 */
export function payingLimit(prepared: PreparedProblem, allowedCostMinor: number): MixOutcome {
  const price = -Math.log(allowedCostMinor);
  let [bestMask, bestGain] = [0, 0];
  for (let mask = 1; mask < prepared.entry.length; mask++) {
    if (!Number.isFinite(prepared.entry[mask]!)) continue;
    const gain = gainAtPrice(prepared, mask, price);
    if (gain > bestGain) [bestMask, bestGain] = [mask, gain];
  }
  if (bestMask === 0) {
    const outcome = noMix(prepared);
    const isImpossible = outcome.kind === 'none' && outcome.reason === 'no_feasible_channel';
    return isImpossible ? outcome : { kind: 'none', reason: 'nothing_pays', leastMinor: null };
  }
  const last = lastPriceOf(prepared, bestMask, price);
  const spends = Float64Array.from({ length: prepared.count }, (_, i) =>
    bestMask & (1 << i)
      ? Math.max(prepared.least[i]!, Math.floor(spendAtPrice(prepared, i, last)))
      : 0,
  );
  const spent = spends.reduce((sum, spend) => sum + spend, 0);
  return {
    kind: 'mix',
    mix: mixOfSpends(prepared, bestMask, spends, prepared.fees[bestMask]! + spent),
  };
}

/**
 * What a subset is worth a month beyond its cost, spending until the next result costs its price, or
 * up to its floor where that is more.
 */
export function gainAtPrice(prepared: PreparedProblem, mask: number, price: number): number {
  const last = lastPriceOf(prepared, mask, price);
  return (
    Math.exp(-price) * resultsAtPrice(prepared, mask, last) - costAtPrice(prepared, mask, last)
  );
}

/** The price a subset is filled to: the one asked for, or the one at which its floor is spent. */
function lastPriceOf(prepared: PreparedProblem, mask: number, price: number): number {
  const entry = prepared.entry[mask]!;
  if (costAtPrice(prepared, mask, price) >= entry) return price;
  return priceOfSpend(prepared, mask, entry - prepared.fees[mask]!);
}

function costAtPrice(prepared: PreparedProblem, mask: number, price: number): number {
  let cost = prepared.fees[mask]!;
  for (let i = 0; i < prepared.count; i++) {
    if (mask & (1 << i)) cost += spendAtPrice(prepared, i, price);
  }
  return cost;
}
