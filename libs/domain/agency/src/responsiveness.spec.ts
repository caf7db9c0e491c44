import { responsivenessPpm } from './responsiveness.ts';

describe('responsiveness', () => {
  it.each([
    ['never invited: the prior', 0, 0, 800_000],
    ['missed the first invitation', 0, 1, 666_667],
    ['answered nine of ten', 9, 10, 866_667],
    ['answered all of ninety-five', 95, 95, 990_000],
    ['answered none of ninety-five', 0, 95, 40_000],
  ])('%s', (_case, answeredInTime, received, ppm) => {
    expect(responsivenessPpm({ answeredInTime, received })).toBe(ppm);
  });
});
