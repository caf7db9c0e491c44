import type { Ppm } from '@raccordo/kernel';

const PPM_PER_POINT = 10_000;

/** Weights as whole points that sum to 100: rounded down, the largest remainders take the rest. */
export function wholePoints(weightsPpm: readonly Ppm[]): readonly number[] {
  const floors = weightsPpm.map((weight) => Math.floor(weight / PPM_PER_POINT));
  const missing = 100 - floors.reduce((sum, points) => sum + points, 0);
  const luckiest = weightsPpm
    .map((weight, index) => ({ index, remainder: weight % PPM_PER_POINT }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing)
    .map(({ index }) => index);
  return floors.map((points, index) => points + (luckiest.includes(index) ? 1 : 0));
}
