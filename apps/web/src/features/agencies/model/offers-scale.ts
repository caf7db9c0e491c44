import type { Offer } from '../api/agency-types.ts';

const STEP = 0.1;

/**
 * Share the whole line stands for: the largest offer, up to the next tenth, so that small shares
 * remain visible and the scale is a figure one can say.
 */
export function offersScale(offers: readonly Pick<Offer, 'shareRatio'>[]): number {
  const largest = Math.max(STEP, ...offers.map(({ shareRatio }) => shareRatio));
  // A tenth too much is better than 0.30000000000000004 becoming 0.4.
  return Math.min(1, Math.ceil(largest / STEP - 1e-9) * STEP);
}
