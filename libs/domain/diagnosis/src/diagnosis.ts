import type { Clarity } from '@raccordo/brief';
import type { ObjectiveVerdict, Plan } from '@raccordo/planning';
import type { Finding } from './finding.ts';
import type { NextStep } from './next-step.ts';
import type { Verdict } from './verdict.ts';

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
