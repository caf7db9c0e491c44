import fc from 'fast-check';
import { costOfMinutes, euros, minutesBought } from './money.ts';

describe('minutesBought', () => {
  it.each([
    [2_600_00, 65_00, 2_400],
    [100_00, 65_00, 92],
    [0, 65_00, 0],
    [100_00, 0, 0],
  ])('%i cents at %i an hour buy %i minutes', (fee, rate, minutes) => {
    expect(minutesBought(fee, rate)).toBe(minutes);
  });
});

const rates = fc.integer({ min: 1, max: 500_00 });

describe('minutes and money', () => {
  it('never cost more than the fee that bought them', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), rates, (fee, rate) => {
        expect(costOfMinutes(minutesBought(fee, rate), rate)).toBeLessThanOrEqual(fee);
      }),
    );
  });

  it('leave less than one more minute unspent', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), rates, (fee, rate) => {
        expect(costOfMinutes(minutesBought(fee, rate) + 1, rate)).toBeGreaterThan(fee);
      }),
    );
  });

  it('keeps cents and currency together', () => {
    expect(euros(12_34)).toEqual({ amountMinor: 12_34, currency: 'EUR' });
  });
});
