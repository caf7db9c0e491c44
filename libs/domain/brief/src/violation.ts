export const VIOLATION_CODES = [
  'required',
  'not_a_number',
  'not_integer',
  'too_low',
  'too_high',
  'too_long',
  'low_above_high',
  'duplicate',
  'vat_number',
  'above_monthly_budget',
  'undecided_with_figure',
] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];

/** What is wrong and where; the sentence is written by the web app. */
export interface Violation {
  /** Brief path: `budget.monthlyMinor`, `inHouse.skills.0.hoursPerMonth`. */
  readonly path: string;
  readonly code: ViolationCode;
}
