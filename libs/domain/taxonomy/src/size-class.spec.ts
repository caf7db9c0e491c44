import fc from 'fast-check';
import { SIZE_CLASSES, SIZE_CLASS_NAMES, sizeClassOf } from './size-class.ts';

const million = 1_000_000_00;

describe('sizeClassOf', () => {
  it.each([
    [9, 2 * million, 'micro'],
    [9, 2 * million + 1, 'small'],
    [10, 1 * million, 'small'],
    [49, 10 * million, 'small'],
    [49, 10 * million + 1, 'medium'],
    [50, 5 * million, 'medium'],
    [249, 50 * million, 'medium'],
    [249, 50 * million + 1, 'large'],
    [250, 0, 'large'],
    [0, 0, 'micro'],
    [12, null, 'small'],
    [null, 12 * million, 'medium'],
    [300, null, 'large'],
    [null, 60 * million, 'large'],
    [null, null, null],
  ])('%p people and %p of turnover make %p', (headcount, turnoverMinor, expected) => {
    expect(sizeClassOf({ headcount, turnoverMinor })).toBe(expected);
  });

  const rank = (headcount: number | null, turnoverMinor: number | null) => {
    const sizeClass = sizeClassOf({ headcount, turnoverMinor });
    return sizeClass === null ? -1 : SIZE_CLASSES.indexOf(sizeClass);
  };
  const people = fc.integer({ min: 0, max: 400 });
  const turnover = fc.integer({ min: 0, max: 70 * million });

  it('is the larger of what either figure says', () => {
    fc.assert(
      fc.property(people, turnover, (headcount, turnoverMinor) => {
        expect(rank(headcount, turnoverMinor)).toBe(
          Math.max(rank(headcount, null), rank(null, turnoverMinor)),
        );
      }),
    );
  });

  it('never shrinks as the firm grows', () => {
    fc.assert(
      fc.property(people, turnover, fc.nat(100), fc.nat(million), (heads, euros, more, extra) => {
        expect(rank(heads + more, euros + extra)).toBeGreaterThanOrEqual(rank(heads, euros));
      }),
    );
  });

  it('has a name for every class', () => {
    expect(Object.keys(SIZE_CLASS_NAMES)).toEqual(SIZE_CLASSES);
  });
});
