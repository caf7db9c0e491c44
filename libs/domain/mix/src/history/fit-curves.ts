import { carriedOver, saturated } from './carry-over.ts';
import { dot, nonNegative, orthonormal, withoutSpan } from './least-squares.ts';
import type { SeriesChannel } from './weekly-series.ts';

/** How one channel's weeks are read: carry-over and the scale at which it saturates. */
export interface ChannelShape {
  /** Share carried over from week to week, 0..0.9. */
  readonly theta: number;
  /** In the unit of the spends, after carry-over. */
  readonly scale: number;
}

export interface FittedChannel extends ChannelShape {
  readonly name: string;
  /** Results a week that no spend goes beyond. */
  readonly ceiling: number;
}

const THETAS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
/** Scales tried, as multiples of the channel's mean active week. */
const SCALES = [0.25, 0.5, 1, 2, 4, 8];
const PASSES = 4;
const REFINING_ROUNDS = 7;
/**
 * Carry-over, saturation and ceiling of every channel at once, by least squares beside a baseline:
 * channels take turns to try every shape on a grid with all ceilings solved anew, then move in
 * smaller and smaller steps. Deterministic.
 *
 * @param ridge holds ceilings back, so that columns that say nearly the same do not fight: at 0.05 a
 * ceiling that stands alone is a twentieth lower
 */
export function fitCurves(
  channels: readonly SeriesChannel[],
  baseline: readonly Float64Array[],
  results: Float64Array,
  ridge: number,
): readonly FittedChannel[] {
  const basis = orthonormal(baseline);
  const target = withoutSpan(results, basis);
  const spends = channels.map(({ spends: weekly }) =>
    Float64Array.from(weekly.slice(0, results.length)),
  );
  const means = spends.map(meanActive);
  const columnOf = (at: number, { theta, scale }: ChannelShape) =>
    withoutSpan(saturated(carriedOver(spends[at]!, theta), scale), basis);
  const shapes: ChannelShape[] = means.map((mean) => ({ theta: 0.3, scale: 2 * mean }));
  const columns = shapes.map((shape, at) => columnOf(at, shape));
  let best = solve(columns, target, ridge);
  const attempt = (at: number, shape: ChannelShape): void => {
    const column = columnOf(at, shape);
    const tried = columns.map((old, i) => (i === at ? column : old));
    const solved = solve(tried, target, ridge);
    if (solved.error >= best.error * (1 - 1e-9)) return;
    [shapes[at], columns[at], best] = [shape, column, solved];
  };
  for (let pass = 0, before = Number.POSITIVE_INFINITY; pass < PASSES; pass++) {
    // Another pass over the grid is only worth it while the last one found something.
    if (best.error >= before * (1 - 1e-4)) break;
    before = best.error;
    for (let at = 0; at < channels.length; at++) {
      for (const theta of THETAS) {
        for (const scale of SCALES)
          attempt(at, { theta, scale: (scale * means[at]!) / (1 - theta) });
      }
    }
  }
  for (let round = 0, step = 1; round < REFINING_ROUNDS; round++, step /= 2) {
    for (let at = 0; at < channels.length; at++) {
      for (const shape of neighbours(shapes[at]!, step)) attempt(at, shape);
    }
  }
  return channels.map(({ name }, at) => ({
    name,
    ...shapes[at]!,
    ceiling: best.coefficients[at]!,
  }));
}

interface Solved {
  readonly coefficients: Float64Array;
  /** Sum of squares left, ridge included. */
  readonly error: number;
}

function solve(columns: readonly Float64Array[], target: Float64Array, ridge: number): Solved {
  const gram = columns.map((a) => Float64Array.from(columns, (b) => dot(a, b)));
  const products = Float64Array.from(columns, (column) => dot(column, target));
  const coefficients = nonNegative(gram, products, ridge);
  let error = dot(target, target);
  for (let i = 0; i < columns.length; i++) {
    let fitted = ridge * gram[i]![i]! * coefficients[i]!;
    for (let j = 0; j < columns.length; j++) fitted += gram[i]![j]! * coefficients[j]!;
    error += coefficients[i]! * (fitted - 2 * products[i]!);
  }
  return { coefficients, error };
}

function neighbours({ theta, scale }: ChannelShape, step: number): readonly ChannelShape[] {
  const thetas = [theta - 0.08 * step, theta, theta + 0.08 * step];
  const scales = [scale / (1 + 0.5 * step), scale, scale * (1 + 0.5 * step)];
  return thetas
    .filter((near) => near >= 0 && near <= 0.9)
    .flatMap((near) => scales.map((far) => ({ theta: near, scale: far })));
}

function meanActive(spends: Float64Array): number {
  const active = spends.filter((spend) => spend > 0);
  return active.reduce((sum, spend) => sum + spend, 0) / active.length;
}
