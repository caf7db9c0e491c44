import fc from 'fast-check';
import { apportion } from './apportion.ts';

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe('parts rounded so that they still add up', () => {
  it('gives what rounding loses to the largest remainder', () => {
    expect(apportion([149, 149, 2], 100)).toEqual([200, 100, 0]);
  });

  it('sums to the rounded whole and moves no part by a step or more', () => {
    const part = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const shown = apportion(parts, 100);
        expect(sum(shown)).toBe(Math.round(sum(parts) / 100) * 100);
        shown.forEach((value, index) =>
          expect(Math.abs(value - (parts[index] ?? 0))).toBeLessThan(100),
        );
      }),
    );
  });
});
