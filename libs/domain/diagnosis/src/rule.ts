import type { Brief } from '@raccordo/brief';
import type { BreakEven, Plan } from '@raccordo/planning';
import type { CapabilityId, FigureBook } from '@raccordo/taxonomy';
import type { Finding } from './finding.ts';
import type { NextStep } from './next-step.ts';
import type { RuleId } from './rule-id.ts';
import type { Verdict } from './verdict.ts';

/** What the rules look at: the brief, and what was computed from it once. */
export interface Case {
  readonly brief: Brief;
  /** The figures everything here was computed with. */
  readonly book: FigureBook;
  readonly plan: Plan;
  readonly breakEven: BreakEven;
  /** Chips and own words together. */
  readonly asked: readonly CapabilityId[];
}

/** One question put to a brief. Pure: the same case gives the same findings. */
export interface Rule {
  readonly id: RuleId;
  /** What a blocking finding of this rule makes of the whole. */
  readonly verdictWhenBlocking: Verdict;
  readonly nextStep: NextStep;
  /** Has enough been answered to ask the question at all? */
  appliesTo(subject: Case): boolean;
  /** Null when there is nothing to say. */
  evaluate(subject: Case): RuleResult | null;
}

export type RuleResult = Pick<Finding, 'severity' | 'params' | 'evidence'>;
