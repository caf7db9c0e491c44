export const PROFILE_VIOLATION_CODES = [
  'required',
  'too_long',
  'too_many',
  'too_low',
  'too_high',
  'not_integer',
  'duplicate',
  'vat_number',
  'website',
  'month',
  'in_future',
  'shares_above_whole',
] as const;
export type ProfileViolationCode = (typeof PROFILE_VIOLATION_CODES)[number];

/** What is wrong and where (`offers.2.hoursPerMonth`); the sentence is written by the web app. */
export interface ProfileViolation {
  readonly path: string;
  readonly code: ProfileViolationCode;
}
