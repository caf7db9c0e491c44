import fc from 'fast-check';
import {
  firstDayOf,
  isMonth,
  lastDayOf,
  monthAfter,
  monthOf,
  wholeMonthsBetween,
} from './calendar.ts';

const months = fc
  .tuple(fc.integer({ min: 1950, max: 2080 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

describe('months', () => {
  it.each([
    ['2024-11', 24, '2026-11'],
    ['2025-12', 1, '2026-01'],
    ['2026-01', -1, '2025-12'],
  ])('%s and %i more is %s', (month, more, after) => {
    expect(monthAfter(month, more)).toBe(after);
  });

  it.each([
    ['2024-02', '2024-02-29'],
    ['2026-02', '2026-02-28'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2026-11', '2026-11-30'],
  ])('%s ends on %s', (month, last) => {
    expect(lastDayOf(month)).toBe(last);
  });

  it('are as far apart as was added', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -300, max: 300 }), (month, more) => {
        const after = monthAfter(month, more);
        expect(isMonth(month)).toBe(true);
        expect(monthOf(firstDayOf(month))).toBe(month);
        expect(wholeMonthsBetween(firstDayOf(month), firstDayOf(after))).toBe(more);
        expect(monthAfter(after, -more)).toBe(month);
      }),
    );
  });

  it.each(['', '2026', '2026-13', '2026-00', '26-01', '2026-1', '2026-01-01', '3026-01'])(
    'are not written %j',
    (text) => {
      expect(isMonth(text)).toBe(false);
    },
  );
});
