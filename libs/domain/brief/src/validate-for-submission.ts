import { boundViolationsOf } from './bound-violations.ts';
import type { Brief } from './brief.ts';
import type { Violation } from './violation.ts';

/**
 * What the diagnosis cannot do without. The list is short on purpose: economics, in-house hours, the
 * ask and the horizon may stay open (published defaults stand in, and clarity says what they would
 * add).
 */
export const REQUIRED_FIELDS = [
  'firm.sector',
  'firm.region',
  'firm.size',
  'firm.market',
  'goals.priority',
  'goals.objectives',
  'budget.monthlyMinor',
  'grounding.assets',
] as const;
export type RequiredField = (typeof REQUIRED_FIELDS)[number];

const IS_ANSWERED: Readonly<Record<RequiredField, (brief: Brief) => boolean>> = {
  'firm.sector': ({ firm }) => firm.sector !== null,
  'firm.region': ({ firm }) => firm.region !== null,
  // Either figure places the firm in its size class.
  'firm.size': ({ firm }) => firm.headcount !== null || firm.turnoverMinor !== null,
  'firm.market': ({ firm }) => firm.market !== null,
  'goals.priority': ({ goals }) => goals.priority !== null,
  'goals.objectives': ({ goals }) => goals.objectives.length > 0,
  // "Not decided yet" is an answer; the diagnosis speaks about it.
  'budget.monthlyMinor': ({ budget }) => budget.monthlyMinor !== null || budget.isUndecided,
  // An empty list is an answer too: nothing to land on.
  'grounding.assets': ({ grounding }) => grounding.isAnswered,
};

export function missingFieldsOf(brief: Brief): RequiredField[] {
  return REQUIRED_FIELDS.filter((field) => !IS_ANSWERED[field](brief));
}

/** Empty when the brief may be submitted; required fields first, then figures out of bounds. */
export function validateForSubmission(brief: Brief): Violation[] {
  const missing = missingFieldsOf(brief).map((path): Violation => ({ path, code: 'required' }));
  return [...missing, ...boundViolationsOf(brief)];
}
