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

/** Whole months from one ISO date to another; negative when `from` is later. */
function wholeMonthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}
