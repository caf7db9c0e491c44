export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Point at `distance` from `from` towards `to`. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const share = distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const write = (point: Point): string => `${point.x.toFixed(1)},${point.y.toFixed(1)}`;

/** A polyline whose corners are rounded by `radius`, or by half the shorter side if that is less. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first] = points;
  if (!first) return '';
  let path = `M${write(first)}`;
  for (let i = 1; i < points.length - 1; i += 1) {
    const [before, corner, after] = [points[i - 1], points[i], points[i + 1]];
    if (!before || !corner || !after) continue;
    const into = Math.hypot(corner.x - before.x, corner.y - before.y) / 2;
    const out = Math.hypot(after.x - corner.x, after.y - corner.y) / 2;
    const cut = Math.min(radius, into, out);
    const start = towards(corner, before, cut);
    const end = towards(corner, after, cut);
    path += `L${write(start)}Q${write(corner)} ${write(end)}`;
  }
  const last = points.at(-1);
  return last ? `${path}L${write(last)}` : path;
}

/**
 * A line that leaves its row, falls or climbs at 45 degrees and arrives level at its place in the
 * bundle: the way lines run on a transport map.
 */
export function jointPath(from: Point, bendX: number, to: Point, radius: number): string {
  const rise = to.y - from.y;
  const run = Math.abs(rise);
  return roundedPath(
    [from, { x: bendX - run / 2, y: from.y }, { x: bendX + run / 2, y: to.y }, to],
    radius,
  );
}
