/** Share of its full effect that a channel reaches in a month (from 1). */
export type RampPoint = readonly [month: number, shareRatio: number];

/**
 * Share of the full effect in each of the first months: straight lines between the points, nothing
 * before month zero, the last point from then on. Points are given in order of month.
 */
export function rampByMonth(points: readonly RampPoint[], months: number): readonly number[] {
  return Array.from({ length: months }, (_, at) => shareIn(points, at + 1));
}

function shareIn(points: readonly RampPoint[], month: number): number {
  const after = points.findIndex(([at]) => at >= month);
  const [lastMonth, lastShare] = points.at(-1) ?? [0, 1];
  if (after === -1) return month > lastMonth ? lastShare : 0;
  const [toMonth, toShare] = points[after] ?? [month, 0];
  const [fromMonth, fromShare] = points[after - 1] ?? [0, 0];
  return fromShare + ((toShare - fromShare) * (month - fromMonth)) / (toMonth - fromMonth);
}

/**
 * What is left, of the effect in the last month paid, in each month after stopping: it falls by the
 * same share every month.
 */
export function decayByMonth(keptMonthlyRatio: number, months: number): readonly number[] {
  return Array.from({ length: months }, (_, at) => keptMonthlyRatio ** (at + 1));
}

/**
 * Demand of each month of the horizon around its own mean: the indices are repeated from the first
 * month on and brought to an average of exactly one. Spend follows them, which is also the best
 * way to spread it: where demand is twice as large, twice the money meets the same marginal price.
 */
export function seasonByMonth(indices: readonly number[], months: number): readonly number[] {
  if (indices.length === 0) return Array.from({ length: months }, () => 1);
  const repeated = Array.from({ length: months }, (_, at) => indices[at % indices.length] ?? 1);
  const mean = repeated.reduce((sum, index) => sum + index, 0) / months;
  return repeated.map((index) => index / mean);
}
