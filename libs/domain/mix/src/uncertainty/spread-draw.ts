import type { Range } from '@raccordo/kernel';

/**
 * How a range is drawn from: half of the draws lie under `typical`, none outside `low` and `high`,
 * and they thin out evenly towards both ends. Positive ranges are drawn on the scale of logarithms,
 * because figures of marketing are off by factors ("half to one and a half times"), the others on
 * the plain one.
 *
 * @param even a number in [0, 1), evenly drawn: the share of draws that lie below
 */
export function quantileOf(range: Range, even: number): number {
  return samplerOf(range)(even);
}

/** `quantileOf` of one range, ready for thousands of draws. */
export function samplerOf({ low, typical, high }: Range): (even: number) => number {
  const isPositive = low > 0;
  const [below, above] = isPositive
    ? [Math.log(low / typical), Math.log(high / typical)]
    : [low - typical, high - typical];
  return (even) => {
    const isBelow = even < 0.5;
    const reach = 1 - Math.sqrt(isBelow ? 2 * even : 2 * (1 - even));
    const side = reach * (isBelow ? below : above);
    if (side === 0) return typical;
    return isPositive ? typical * Math.exp(side) : typical + side;
  };
}

/** Share of draws at or below a value: the inverse of `quantileOf`. */
export function shareBelow({ low, typical, high }: Range, value: number): number {
  if (value >= high) return 1;
  if (value < low) return 0;
  const end = value < typical ? low : high;
  const reach =
    value === typical
      ? 0
      : low > 0
        ? Math.log(value / typical) / Math.log(end / typical)
        : (value - typical) / (end - typical);
  const tail = (1 - reach) ** 2 / 2;
  return value < typical ? tail : 1 - tail;
}

/** Variance of the logarithm of a draw from a positive range. */
export function logVarianceOf({ low, typical, high }: Range): number {
  const [below, above] = [Math.log(typical / low), Math.log(high / typical)];
  // Each half is triangular: second moment side² / 6 about the median, mean (above − below) / 6.
  const mean = (above - below) / 6;
  return (below ** 2 + above ** 2) / 12 - mean ** 2;
}

/**
 * Range of a product of positive ranges drawn apart. Their ends rarely meet, so on the scale of
 * factors the distances from typical add up like the sides of a right angle.
 */
export function spreadProduct(...ranges: readonly Range[]): Range {
  const typical = ranges.reduce((product, range) => product * range.typical, 1);
  const side = (ratioOf: (range: Range) => number) =>
    Math.exp(Math.hypot(...ranges.map((range) => Math.log(ratioOf(range)))));
  return {
    low: typical / side(({ low, typical: middle }) => middle / low),
    typical,
    high: typical * side(({ high, typical: middle }) => high / middle),
  };
}

/** What remains of a positive range's spread once a part of it is explained by another range. */
export function spreadWithout(range: Range, explained: Range): Range {
  const rest = (whole: number, part: number) =>
    Math.exp(Math.sqrt(Math.max(0, whole ** 2 - part ** 2)));
  const below = rest(
    Math.log(range.typical / range.low),
    Math.log(explained.typical / explained.low),
  );
  const above = rest(
    Math.log(range.high / range.typical),
    Math.log(explained.high / explained.typical),
  );
  return { low: range.typical / below, typical: range.typical, high: range.typical * above };
}

/** The range around 1 that a range is of its typical value. */
export function relativeRange({ low, typical, high }: Range): Range {
  return { low: low / typical, typical: 1, high: high / typical };
}
