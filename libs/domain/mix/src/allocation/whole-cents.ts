import type { Mix, MixChannel } from './mix.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { priceOfSpend, resultsOfSpend, spendAtPrice } from './water-fill.ts';

/**
 * The best spend of a subset in whole minor units. Fractions are cut off and the units this leaves
 * go where the next one brings most, so the sum is kept and no spend leaves its bounds.
 */
export function mixOfMask(prepared: PreparedProblem, mask: number, budgetMinor: number): Mix {
  const amount = budgetMinor - prepared.fees[mask]!;
  const price = priceOfSpend(prepared, mask, amount);
  return mixOfSpends(prepared, mask, wholeSpends(prepared, mask, { price, amount }), budgetMinor);
}

/** Whole spends near a price, summing to at most `amount`; by channel, zero outside the mask. */
export function wholeSpends(
  prepared: PreparedProblem,
  mask: number,
  { price, amount }: { readonly price: number; readonly amount: number },
): Float64Array {
  const exact = new Float64Array(prepared.count);
  for (let i = 0; i < prepared.count; i++) {
    if (mask & (1 << i)) exact[i] = spendAtPrice(prepared, i, price);
  }
  return wholeSpendsNear(prepared, mask, { exact, amount });
}

/** Whole spends near any spends that sum to at most the budget less the fees. */
export function wholeSpendsFrom(
  prepared: PreparedProblem,
  { mask, spends }: { readonly mask: number; readonly spends: Float64Array },
  budgetMinor: number,
): Float64Array {
  const amount = budgetMinor - prepared.fees[mask]!;
  return wholeSpendsNear(prepared, mask, { exact: spends, amount });
}

function wholeSpendsNear(
  prepared: PreparedProblem,
  mask: number,
  { exact, amount }: { readonly exact: Float64Array; readonly amount: number },
): Float64Array {
  const spends = new Float64Array(prepared.count);
  let left = amount;
  for (let i = 0; i < prepared.count; i++) {
    if ((mask & (1 << i)) === 0) continue;
    spends[i] = Math.max(prepared.least[i]!, Math.floor(exact[i]! + 1e-6));
    left -= spends[i]!;
  }
  // Never more than a few units: one is lost to each channel's fraction.
  for (; left >= 1; left--) {
    const best = bestNext(prepared, mask, spends);
    if (best === -1) break;
    spends[best] = spends[best]! + 1;
  }
  for (; left < 0; left++) {
    const worst = worstLast(prepared, mask, spends);
    if (worst === -1) break;
    spends[worst] = spends[worst]! - 1;
  }
  return spends;
}

/** Where the next minor unit brings most; -1 when every channel of the mask is used up. */
export function bestNext(prepared: PreparedProblem, mask: number, spends: Float64Array): number {
  let best = -1;
  let bestPrice = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < prepared.count; i++) {
    if ((mask & (1 << i)) === 0 || spends[i]! + 1 > prepared.most[i]!) continue;
    const price = priceAt(prepared, i, spends[i]!);
    if (price > bestPrice) [best, bestPrice] = [i, price];
  }
  return best;
}

function worstLast(prepared: PreparedProblem, mask: number, spends: Float64Array): number {
  let worst = -1;
  let worstPrice = Number.POSITIVE_INFINITY;
  for (let i = 0; i < prepared.count; i++) {
    if ((mask & (1 << i)) === 0 || spends[i]! - 1 < prepared.least[i]!) continue;
    const price = priceAt(prepared, i, spends[i]!);
    if (price < worstPrice) [worst, worstPrice] = [i, price];
  }
  return worst;
}

function priceAt({ height, base, scale }: PreparedProblem, i: number, spend: number): number {
  return height[i]! - (base[i]! + spend) / scale[i]!;
}

/** A mix with these very spends; what the budget leaves is unspent. */
export function mixOfSpends(
  prepared: PreparedProblem,
  mask: number,
  spends: Float64Array,
  budgetMinor: number,
): Mix {
  const channels: MixChannel[] = [];
  let [variableMinor, resultsPerMonth] = [0, 0];
  for (let i = 0; i < prepared.count; i++) {
    if ((mask & (1 << i)) === 0) continue;
    const results = resultsOfSpend(prepared, i, spends[i]!);
    const { channel } = prepared.problem.channels[i]!;
    channels.push({ channel, variableMinor: spends[i]!, resultsPerMonth: results });
    variableMinor += spends[i]!;
    resultsPerMonth += results;
  }
  const feesMinor = prepared.fees[mask]!;
  const next = bestNext(prepared, mask, spends);
  return {
    mask,
    channels,
    budgetMinor,
    feesMinor,
    unspentMinor: budgetMinor - feesMinor - variableMinor,
    resultsPerMonth,
    costPerResultMinor: (feesMinor + variableMinor) / resultsPerMonth,
    marginalCostMinor: next === -1 ? null : Math.exp(-priceAt(prepared, next, spends[next]!)),
  };
}
