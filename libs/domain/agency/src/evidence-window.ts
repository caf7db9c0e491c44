import { wholeMonthsBetween } from './calendar.ts';
import type { EvidenceLevel } from './evidence-level.ts';

/** A case must be younger than this to count as shown. */
export const SHOWN_CASE_MAX_AGE_MONTHS = 24;

/** What an agency can point to for one capability; dates are `YYYY-MM-DD`. */
export interface Proof {
  /** Checked by an admin, or rated by a client for that very service. */
  readonly isVerified: boolean;
  readonly latestCaseOn: string | null;
}

export function evidenceLevelOf(proof: Proof, today: string): EvidenceLevel {
  if (proof.isVerified) return 'verified';
  if (proof.latestCaseOn === null) return 'declared';
  const age = wholeMonthsBetween(proof.latestCaseOn, today);
  return age >= 0 && age < SHOWN_CASE_MAX_AGE_MONTHS ? 'shown' : 'declared';
}
