import { affordableMinutes } from './affordable-minutes.ts';

describe('affordable minutes', () => {
  it.each([
    ['a round number of hours', 1_740_00, 58_00, 1800],
    ['whole minutes, rounded down', 100_00, 61_00, 98],
    ['no fee', 0, 58_00, 0],
    ['a rate of zero', 1_000_00, 0, 0],
    ['a negative rate', 1_000_00, -58_00, 0],
    ['a negative budget', -1_00, 58_00, 0],
    ['no budget decided yet', null, 58_00, Number.POSITIVE_INFINITY],
  ])('%s', (_case, feeBudgetMinor, hourlyRateMinor, minutes) => {
    expect(affordableMinutes({ feeBudgetMinor }, { hourlyRateMinor })).toBe(minutes);
  });
});
