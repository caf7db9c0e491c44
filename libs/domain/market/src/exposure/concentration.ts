/** The least endowed `populationShare` of all hold this `valueShare` of the whole. */
export interface LorenzPoint {
  readonly populationShare: number;
  readonly valueShare: number;
}

/**
 * The Lorenz curve of non-negative values, from (0, 0) to (1, 1), least first. Where there is nothing
 * to share, everybody has the same: the diagonal.
 */
export function lorenzOf(values: readonly number[]): readonly LorenzPoint[] {
  const sorted = [...values].sort((a, b) => a - b);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  let held = 0;
  const points = sorted.map((value, index): LorenzPoint => {
    held += value;
    const populationShare = (index + 1) / sorted.length;
    const isLast = index === sorted.length - 1;
    return {
      populationShare,
      valueShare: isLast ? 1 : total === 0 ? populationShare : held / total,
    };
  });
  return [{ populationShare: 0, valueShare: 0 }, ...points];
}

/**
 * Gini's index: twice the area between the diagonal and the Lorenz curve. 0 when all have the same,
 * `1 − 1/n` when one of n has everything.
 */
export function giniOf(values: readonly number[]): number {
  const points = lorenzOf(values);
  let twiceArea = 0;
  for (const [index, { populationShare, valueShare }] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined) continue;
    twiceArea += (populationShare - before.populationShare) * (valueShare + before.valueShare);
  }
  return points.length === 1 ? 0 : Math.max(0, 1 - twiceArea);
}

/** As many points as a picture needs, ends included: each is a point of the curve, none is invented. */
export function thinned(points: readonly LorenzPoint[], limit: number): readonly LorenzPoint[] {
  if (points.length <= limit) return points;
  const step = (points.length - 1) / (limit - 1);
  return Array.from({ length: limit }, (_, index) => points[Math.round(index * step)]).flatMap(
    (point) => (point === undefined ? [] : [point]),
  );
}
