import type { Ppm } from '@raccordo/kernel';

/**
 * How far one move may go. Beyond this it would be another agency: advice to halve a rate or to find
 * a hundred hours is no advice. House figures, published in docs/fairness.md.
 */
export const MOVE_LIMITS = {
  /** The lowest rate suggested, of the present one. */
  leastRatePpm: 850_000,
  /** The lowest minimum retainer suggested, of the present one. */
  leastMinimumPpm: 500_000,
  /** Hours of an offer may grow by this much, or double if that is more. */
  extraHours: 8,
} as const satisfies Record<string, Ppm>;
