import type { PreparedProblem } from './prepared-problem.ts';

/**
 * The price at which the channels of a subset together spend an amount, as ln(results per minor
 * unit): every channel strictly between its bounds then has this same marginal (Karush, Kuhn and
 * Tucker on a concave sum). Below the least of all it is the dearest bend, above the most of all
 * the cheapest. Exact: on each straight piece the price is solved, not searched.
 */
export function priceOfSpend(prepared: PreparedProblem, mask: number, amount: number): number {
  const { bendPrice, bendChannel, bendIsMost, scale, least } = prepared;
  let spent = 0;
  for (let i = 0; i < prepared.count; i++) if (mask & (1 << i)) spent += least[i]!;
  let slope = 0;
  let price = Number.NaN;
  for (let bend = 0; bend < bendPrice.length; bend++) {
    const channel = bendChannel[bend]!;
    if ((mask & (1 << channel)) === 0) continue;
    const next = bendPrice[bend]!;
    if (slope > 0) {
      const gained = slope * (price - next);
      if (spent + gained >= amount) return price - (amount - spent) / slope;
      spent += gained;
    }
    price = next;
    if (bendIsMost[bend]) slope -= scale[channel]!;
    else {
      slope += scale[channel]!;
      if (spent >= amount) return price;
    }
    // Differences of large scales leave crumbs where every channel is at a bound.
    if (slope < 1e-9) slope = 0;
  }
  return price;
}

/**
 * The price at which a subset brings an amount of results; `NaN` if it cannot. A channel between
 * its bounds brings `ceiling − scale · results per minor unit`, so each piece is straight in that.
 */
export function priceOfResults(prepared: PreparedProblem, mask: number, results: number): number {
  const { bendPrice, bendChannel, bendIsMost, scale, ceiling } = prepared;
  let fixed = 0;
  for (let i = 0; i < prepared.count; i++) {
    if (mask & (1 << i)) fixed += prepared.resultsAtLeast[i]!;
  }
  let slope = 0;
  let price = Number.NaN;
  for (let bend = 0; bend < bendPrice.length; bend++) {
    const channel = bendChannel[bend]!;
    if ((mask & (1 << channel)) === 0) continue;
    const next = bendPrice[bend]!;
    if (slope > 0 && fixed - slope * Math.exp(next) >= results) {
      return Math.log((fixed - results) / slope);
    }
    price = next;
    if (bendIsMost[bend]) {
      slope -= scale[channel]!;
      fixed += prepared.resultsAtMost[channel]! - ceiling[channel]!;
    } else {
      if (fixed - slope * Math.exp(next) >= results) return price;
      slope += scale[channel]!;
      fixed += ceiling[channel]! - prepared.resultsAtLeast[channel]!;
    }
    if (slope < 1e-9) slope = 0;
  }
  return fixed >= results * (1 - 1e-12) ? price : Number.NaN;
}

/** Spend of one channel at a price, minor units with fractions. */
export function spendAtPrice(prepared: PreparedProblem, channel: number, price: number): number {
  const wanted =
    prepared.scale[channel]! * (prepared.height[channel]! - price) - prepared.base[channel]!;
  return Math.min(prepared.most[channel]!, Math.max(prepared.least[channel]!, wanted));
}

/** Average results a month of a subset at a price. */
export function resultsAtPrice(prepared: PreparedProblem, mask: number, price: number): number {
  let sum = 0;
  for (let i = 0; i < prepared.count; i++) {
    if (mask & (1 << i)) sum += resultsOfSpend(prepared, i, spendAtPrice(prepared, i, price));
  }
  return sum;
}

/** Average results a month of one channel at a spend. */
export function resultsOfSpend(prepared: PreparedProblem, channel: number, spend: number): number {
  const { ceiling, base, scale } = prepared;
  return -ceiling[channel]! * Math.expm1(-(base[channel]! + spend) / scale[channel]!);
}
