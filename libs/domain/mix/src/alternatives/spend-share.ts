import type { Mix } from '../allocation/mix.ts';
import type { PreparedProblem } from '../allocation/prepared-problem.ts';

/**
 * Where a budget goes, minor units: one entry for each channel (its spend and its own fees), and a
 * last one for what no channel owns: shared fees and what is left over. Sums to the budget.
 */
export function placesOf(
  { problem }: PreparedProblem,
  mask: number,
  spends: ArrayLike<number>,
  budgetMinor: number,
): Float64Array {
  const count = problem.channels.length;
  const places = new Float64Array(count + 1);
  let placed = 0;
  for (let i = 0; i < count; i++) {
    if ((mask & (1 << i)) === 0) continue;
    places[i] = spends[i]! + problem.channels[i]!.ownFeesMinor;
    placed += places[i]!;
  }
  places[count] = budgetMinor - placed;
  return places;
}

/** Spends of a mix by the problem's channels, zero where it has none. */
export function spendsOf({ problem }: PreparedProblem, mix: Mix): Float64Array {
  return Float64Array.from(problem.channels, ({ channel }) => {
    return mix.channels.find((active) => active.channel === channel)?.variableMinor ?? 0;
  });
}

/** Share of the budget that is spent elsewhere, 0..1: half the sum of the differences. */
export function distanceRatio(a: Float64Array, b: Float64Array, budgetMinor: number): number {
  let moved = 0;
  for (let i = 0; i < a.length; i++) moved += Math.abs(a[i]! - b[i]!);
  return moved / (2 * budgetMinor);
}
