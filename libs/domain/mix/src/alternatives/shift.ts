import type { PreparedProblem } from '../allocation/prepared-problem.ts';
import { priceOfSpend, resultsAtPrice, spendAtPrice } from '../allocation/water-fill.ts';

/** Part of the asked results kept in hand, so that whole cents stay on the right side. */
const IN_HAND = 1e-7;
const MOST_STEPS = 30;

/**
 * Spends that put as much money as possible on one group of a subset's channels while the subset
 * still brings `leastResults`. Inside the group and outside it money lies where it brings most, so
 * no other mix of this subset puts more on the group. What the subset brings falls ever faster as
 * money moves, and steps along its slope reach the limit from beyond.
 *
 * @returns spends by channel, with fractions, or null where the subset brings too little anyway.
 */
export function shiftTowards(
  prepared: PreparedProblem,
  { mask, group, amount: money, leastResults }: ShiftQuestion,
): Float64Array | null {
  const rest = mask & ~group;
  const amount = Math.min(money, sumOver(prepared.most, mask));
  const room = {
    low: Math.max(sumOver(prepared.least, group), amount - sumOver(prepared.most, rest)),
    high: Math.min(sumOver(prepared.most, group), amount - sumOver(prepared.least, rest)),
  };
  if (room.high < room.low) return null;
  const target = leastResults * (1 + IN_HAND);
  let onGroup = room.high;
  for (let step = 0; step < MOST_STEPS; step++) {
    const groupPrice = priceOfSpend(prepared, group, onGroup);
    const restPrice = rest === 0 ? 0 : priceOfSpend(prepared, rest, amount - onGroup);
    const results =
      resultsAtPrice(prepared, group, groupPrice) +
      (rest === 0 ? 0 : resultsAtPrice(prepared, rest, restPrice));
    if (results >= target) return spendsAt(prepared, { group, rest, groupPrice, restPrice });
    const slope = Math.exp(groupPrice) - Math.exp(restPrice);
    // Moving money back brings nothing more: the subset is below the target throughout.
    if (slope >= 0 || onGroup <= room.low) return null;
    onGroup = Math.max(room.low, onGroup + (target - results) / slope - 1);
  }
  return null;
}

export interface ShiftQuestion {
  readonly mask: number;
  /** Part of the mask, not empty. */
  readonly group: number;
  /** Variable money of the subset, minor units; what it cannot use is left over. */
  readonly amount: number;
  readonly leastResults: number;
}

interface Prices {
  readonly group: number;
  readonly rest: number;
  readonly groupPrice: number;
  readonly restPrice: number;
}

function spendsAt(prepared: PreparedProblem, { group, rest, groupPrice, restPrice }: Prices) {
  const spends = new Float64Array(prepared.count);
  for (let i = 0; i < prepared.count; i++) {
    const bit = 1 << i;
    if (group & bit) spends[i] = spendAtPrice(prepared, i, groupPrice);
    else if (rest & bit) spends[i] = spendAtPrice(prepared, i, restPrice);
  }
  return spends;
}

function sumOver(values: Float64Array, mask: number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) if (mask & (1 << i)) sum += values[i]!;
  return sum;
}
