import { apportion } from './weights.ts';

describe('apportioning a whole', () => {
  it.each([
    [[1, 1, 1], 100, [34, 33, 33]],
    [[2, 1], 3, [2, 1]],
    [[0.5, 0.25, 0.25], 10, [5, 3, 2]],
    [[7], 1_000_000, [1_000_000]],
  ])('shares %j of %i as %j', (parts, whole, shares) => {
    expect(apportion(parts, whole)).toEqual(shares);
  });
});
