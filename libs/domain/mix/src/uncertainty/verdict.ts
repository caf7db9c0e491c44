import type { Mix } from '../allocation/mix.ts';

export const VIABILITY_RULES = {
  /** Green asks for at least this share of draws in which a result pays for itself. */
  likelyRatio: 0.6,
} as const;

/** Does the business stand on this mix? Never without its reason. */
export interface Viability {
  readonly verdict: 'green' | 'amber' | 'red';
  readonly reason:
    | 'next_result_pays'
    /** On average it pays, the last euros do not: spend down to the paying limit. */
    | 'only_the_average_pays'
    /** Typical figures pay, but in too many draws they would not. */
    | 'pays_but_unsure'
    | 'average_does_not_pay';
}

/**
 * Green where even the next result costs no more than it may, amber where only the average does
 * or where the ranges are too wide to be sure, red where not even the average does.
 */
export function viabilityOf(
  { costPerResultMinor, marginalCostMinor }: Mix,
  allowedCostMinor: number,
  probabilityItPays: number | null,
): Viability {
  if (!(costPerResultMinor <= allowedCostMinor)) {
    return { verdict: 'red', reason: 'average_does_not_pay' };
  }
  // Without a next result there is nothing to hold against the mix but its average.
  if (marginalCostMinor !== null && marginalCostMinor > allowedCostMinor) {
    return { verdict: 'amber', reason: 'only_the_average_pays' };
  }
  const isLikely = (probabilityItPays ?? 1) >= VIABILITY_RULES.likelyRatio;
  return isLikely
    ? { verdict: 'green', reason: 'next_result_pays' }
    : { verdict: 'amber', reason: 'pays_but_unsure' };
}
