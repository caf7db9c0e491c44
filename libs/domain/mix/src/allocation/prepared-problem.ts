import type { MixProblem } from '../response/channel-model.ts';
import { MAX_CHANNELS } from '../response/channel-model.ts';
import { patienceRatioOf } from '../response/months.ts';

/**
 * A problem laid out for speed: what does not depend on the budget is computed once, so that a
 * slider only pays for the filling. Read only.
 *
 * With `price = ln(results per minor unit)`, the spend of a channel at a price is the straight line
 * `scale · (height − price) − base` between its bounds. Filling a budget is therefore exact: walk
 * the bends of a piecewise straight line, no search needed.
 */
export interface PreparedProblem {
  readonly problem: MixProblem;
  readonly count: number;
  /** Ceiling × patience: average results a month over the horizon that no spend goes beyond. */
  readonly ceiling: Float64Array;
  readonly scale: Float64Array;
  readonly base: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** ln(ceiling / scale): the price of the very first result. */
  readonly height: Float64Array;
  readonly resultsAtLeast: Float64Array;
  readonly resultsAtMost: Float64Array;
  /** Bends, dearest price first: a channel leaves its least, or reaches its most. */
  readonly bendPrice: Float64Array;
  readonly bendChannel: Int32Array;
  readonly bendIsMost: Uint8Array;
  /**
   * By mask, minor units: fees, and the least budget that may buy it: fees with every least spend, or
   * its floor where that is more (`Infinity` if not allowed).
   */
  readonly fees: Float64Array;
  readonly entry: Float64Array;
}

export function prepare(problem: MixProblem): PreparedProblem {
  const count = problem.channels.length;
  if (count > MAX_CHANNELS) throw new RangeError(`at most ${MAX_CHANNELS} channels`);
  const column = (valueOf: (at: number) => number) =>
    Float64Array.from({ length: count }, (_, at) => valueOf(at));
  const models = problem.channels;
  const ceiling = column((at) => models[at]!.ceiling * patienceRatioOf(models[at]!, problem));
  const scale = column((at) => models[at]!.scaleMinor);
  const base = column((at) => models[at]!.baseMinor);
  const least = column((at) => models[at]!.leastMinor);
  const most = column((at) => Math.max(models[at]!.leastMinor, models[at]!.mostMinor));
  const height = column((at) => Math.log(ceiling[at]! / scale[at]!));
  const at = (spend: Float64Array) =>
    column((i) => -ceiling[i]! * Math.expm1(-(base[i]! + spend[i]!) / scale[i]!));
  const usable = usableMask(ceiling, scale);
  return {
    problem,
    count,
    ceiling,
    scale,
    base,
    least,
    most,
    height,
    resultsAtLeast: at(least),
    resultsAtMost: at(most),
    ...bendsOf({ height, scale, base, least, most, usable }),
    ...entriesOf(problem, least, usable),
  };
}

/** A channel that can bring nothing within the horizon has no place in any subset. */
function usableMask(ceiling: Float64Array, scale: Float64Array): number {
  let mask = 0;
  for (let i = 0; i < ceiling.length; i++) {
    const isUsable = ceiling[i]! > 0 && scale[i]! > 0 && Number.isFinite(ceiling[i]! / scale[i]!);
    if (isUsable) mask |= 1 << i;
  }
  return mask;
}

interface Columns {
  readonly height: Float64Array;
  readonly scale: Float64Array;
  readonly base: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly usable: number;
}

function bendsOf({ height, scale, base, least, most, usable }: Columns) {
  const bends: { price: number; channel: number; isMost: number }[] = [];
  for (let i = 0; i < height.length; i++) {
    if ((usable & (1 << i)) === 0) continue;
    const priceAt = (spend: number) => height[i]! - (base[i]! + spend) / scale[i]!;
    bends.push({ price: priceAt(least[i]!), channel: i, isMost: 0 });
    bends.push({ price: priceAt(most[i]!), channel: i, isMost: 1 });
  }
  // A channel leaves its least before it reaches its most, also where both are the same.
  bends.sort((a, b) => b.price - a.price || a.isMost - b.isMost || a.channel - b.channel);
  return {
    bendPrice: Float64Array.from(bends, ({ price }) => price),
    bendChannel: Int32Array.from(bends, ({ channel }) => channel),
    bendIsMost: Uint8Array.from(bends, ({ isMost }) => isMost),
  };
}

function entriesOf({ feesByMask, floorByMask }: MixProblem, least: Float64Array, usable: number) {
  const size = 1 << least.length;
  const fees = new Float64Array(size);
  const entry = new Float64Array(size);
  for (let mask = 0; mask < size; mask++) {
    fees[mask] = feesByMask[mask] ?? Number.POSITIVE_INFINITY;
    let sum = (mask & ~usable) === 0 ? fees[mask]! : Number.POSITIVE_INFINITY;
    for (let i = 0; i < least.length; i++) if (mask & (1 << i)) sum += least[i]!;
    entry[mask] = Math.max(sum, floorByMask?.[mask] ?? 0);
  }
  return { fees, entry };
}
