import { scaleOf, shownOf, storedOf } from './figure-scale.ts';

describe('a figure as it is typed', () => {
  it.each([
    ['eur_minor_per_hour', 4_500, 45],
    ['eur_minor_per_click', 275.08319, 2.7508319],
    ['ratio', 0.066, 6.6],
    ['hours_per_month', 12.5, 12.5],
  ])('of %s: %d is %d', (unit, stored, shown) => {
    expect(shownOf(stored, scaleOf(unit))).toBe(shown);
    expect(storedOf(shown, scaleOf(unit))).toBe(stored);
  });

  it('leaves no trace of the multiplication', () => {
    expect(storedOf(8.4, scaleOf('ratio'))).toBe(0.084);
    expect(storedOf(19.99, scaleOf('eur_minor_once'))).toBe(1_999);
  });
});
