import fc from 'fast-check';
import { ppmOf, ratioToPpm, WHOLE_PPM } from './ppm.ts';

describe('ppmOf', () => {
  it.each([
    [1_000_000, 600_000, 600_000],
    [333_333, 333_333, 111_110],
    [7, 500_000, 3],
    [0, WHOLE_PPM, 0],
  ])('of %i at %i is %i', (value, ratio, expected) => {
    expect(ppmOf(value, ratio)).toBe(expected);
  });

  it('is exact up to nine thousand million, as big integers count it', () => {
    const values = fc.integer({ min: 0, max: 9_000_000_000 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: WHOLE_PPM }), (value, ratio) => {
        expect(BigInt(ppmOf(value, ratio))).toBe((BigInt(value) * BigInt(ratio)) / 1_000_000n);
      }),
    );
  });
});

describe('ratioToPpm', () => {
  it.each([
    [0, 0],
    [0.3, 300_000],
    [1 / 3, 333_333],
    [1, WHOLE_PPM],
  ])('turns %d into %i', (ratio, ppm) => {
    expect(ratioToPpm(ratio)).toBe(ppm);
  });
});
