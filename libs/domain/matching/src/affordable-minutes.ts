import { minutesBought } from '@raccordo/kernel';
import type { Need } from '@raccordo/planning';
import type { Candidate } from './candidate.ts';

/**
 * Whole minutes a month the fee budget buys from this candidate, `floor(60 · F / r)`. Infinity when
 * the firm has not decided a budget: money then limits nothing. A rate of zero or less buys nothing.
 */
export function affordableMinutes(
  need: Pick<Need, 'feeBudgetMinor'>,
  candidate: Pick<Candidate, 'hourlyRateMinor'>,
): number {
  if (need.feeBudgetMinor === null) return Number.POSITIVE_INFINITY;
  return Math.max(0, minutesBought(need.feeBudgetMinor, candidate.hourlyRateMinor));
}
