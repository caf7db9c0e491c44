/** A figure with its uncertainty: `low ≤ typical ≤ high`, all in the same unit. */
export interface Range {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

export function exactly(value: number): Range {
  return { low: value, typical: value, high: value };
}

export function isExact(range: Range): boolean {
  return range.low === range.high;
}

/** Product of non-negative ranges, end by end. */
export function multiplyRanges(...ranges: readonly Range[]): Range {
  return ranges.reduce(
    (product, range) => ({
      low: product.low * range.low,
      typical: product.typical * range.typical,
      high: product.high * range.high,
    }),
    exactly(1),
  );
}

export function scaleRange(range: Range, factor: number): Range {
  return multiplyRanges(range, exactly(factor));
}
