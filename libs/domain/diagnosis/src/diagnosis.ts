import type { Clarity } from '@raccordo/brief';
import type { ObjectiveVerdict, Plan } from '@raccordo/planning';
import type { Finding } from './finding.ts';
import type { NextStep } from './next-step.ts';

/**
 * `not_yet`: no agency can do this well for this money, with what to do first. `reduce_scope`: it
 * can start, smaller. `fix_first`: something must be put in place or in order. `ready`: go.
 */
export const VERDICTS = ['ready', 'fix_first', 'reduce_scope', 'not_yet'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Diagnosis {
  readonly objective: ObjectiveVerdict;
  /** Sorted by severity, then RULE_IDS order. */
  readonly findings: readonly Finding[];
  readonly clarity: Clarity;
  readonly plan: Plan;
  readonly verdict: Verdict;
  /** In the order of the findings, without repeats. */
  readonly nextSteps: readonly NextStep[];
}
