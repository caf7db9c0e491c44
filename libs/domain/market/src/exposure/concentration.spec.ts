import fc from 'fast-check';
import { giniOf, lorenzOf, thinned } from './concentration.ts';

/** The index by its other definition: mean difference of all pairs over twice the mean. */
function giniByPairs(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
  return differences.reduce((sum, value) => sum + value, 0) / (2 * values.length * total);
}

describe('Gini', () => {
  it.each([
    [[1, 1, 1, 1], 0],
    [[0, 0, 0, 1], 0.75],
    [[1, 2, 3, 4], 0.25],
    [[0, 1], 0.5],
    [[0, 0], 0],
    [[], 0],
    [[7], 0],
  ])('of %j is %d', (values, gini) => {
    expect(giniOf(values)).toBeCloseTo(gini, 12);
  });

  const values = fc
    .array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 30 })
    .filter((drawn) => drawn.some((value) => value > 0));

  it('is the mean difference of all pairs over twice the mean', () => {
    fc.assert(fc.property(values, (v) => expect(giniOf(v)).toBeCloseTo(giniByPairs(v), 9)));
  });

  it('knows no unit, no order and no size of the population', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 100, noNaN: true }), (drawn, factor) => {
        const gini = giniOf(drawn);
        expect(giniOf(drawn.map((value) => value * factor))).toBeCloseTo(gini, 9);
        expect(giniOf([...drawn].reverse())).toBeCloseTo(gini, 12);
        expect(giniOf([...drawn, ...drawn])).toBeCloseTo(gini, 9);
      }),
    );
  });

  it('falls when the richer gives to the poorer, short of changing places', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 2, max: 500 }), fc.nat(9), (poor, gap, other) => {
        const gift = Math.floor(gap / 2);
        const before = giniOf([poor, poor + gap, other]);
        expect(giniOf([poor + gift, poor + gap - gift, other])).toBeLessThan(before);
      }),
    );
  });

  it('stays between nothing and all but one', () => {
    fc.assert(
      fc.property(values, (drawn) => {
        expect(giniOf(drawn)).toBeGreaterThanOrEqual(0);
        expect(giniOf(drawn)).toBeLessThanOrEqual(1 - 1 / drawn.length + 1e-9);
      }),
    );
  });
});

describe('the Lorenz curve', () => {
  it('says how much the least endowed hold', () => {
    expect(lorenzOf([3, 1])).toEqual([
      { populationShare: 0, valueShare: 0 },
      { populationShare: 0.5, valueShare: 0.25 },
      { populationShare: 1, valueShare: 1 },
    ]);
  });

  it('never lies above the diagonal and never falls', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 40 }), (values) => {
        const points = lorenzOf(values);
        for (const [index, { populationShare, valueShare }] of points.entries()) {
          expect(valueShare).toBeLessThanOrEqual(populationShare + 1e-12);
          expect(valueShare).toBeGreaterThanOrEqual((points[index - 1]?.valueShare ?? 0) - 1e-12);
        }
      }),
    );
  });

  it('is thinned to points of its own, ends included', () => {
    const points = lorenzOf(Array.from({ length: 1_000 }, (_, index) => index));
    const few = thinned(points, 50);
    expect(few).toHaveLength(50);
    expect(few.every((point) => points.includes(point))).toBe(true);
    expect([few[0], few.at(-1)]).toEqual([points[0], points.at(-1)]);
    expect(thinned(few, 100)).toBe(few);
  });
});
