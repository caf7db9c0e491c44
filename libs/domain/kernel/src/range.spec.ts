import fc from 'fast-check';
import { exactly, isExact, multiplyRanges, scaleRange } from './range.ts';
import type { Range } from './range.ts';

const ranges: fc.Arbitrary<Range> = fc
  .tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(1_000))
  .map((ends) => ends.sort((a, b) => a - b))
  .map(([low, typical, high]) => ({ low, typical, high }));

describe('ranges', () => {
  it('multiply end by end', () => {
    const product = multiplyRanges(
      { low: 1, typical: 2, high: 3 },
      { low: 10, typical: 20, high: 30 },
    );
    expect(product).toEqual({ low: 10, typical: 40, high: 90 });
  });

  it('stay in order when multiplied', () => {
    fc.assert(
      fc.property(ranges, ranges, (one, other) => {
        const { low, typical, high } = multiplyRanges(one, other);
        expect(low).toBeLessThanOrEqual(typical);
        expect(typical).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('are left as they are by one', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        expect(scaleRange(range, 1)).toEqual(range);
        expect(multiplyRanges(range)).toEqual(range);
      }),
    );
  });

  it('know when they are a single figure', () => {
    expect(isExact(exactly(5))).toBe(true);
    expect(isExact({ low: 1, typical: 1, high: 2 })).toBe(false);
  });
});
