import type { RuleId } from './rule-id.ts';

/** `blocking` = fix first, `attention` = weigh it, `good` = already in place. Gravest first. */
export const SEVERITIES = ['blocking', 'attention', 'good'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type FindingParam = number | string | boolean | readonly string[];

/** One result of one rule: data only; the sentence is written by the web app. */
export interface Finding {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /**
   * Figures the sentence needs; money in minor units, ratios 0..1, hours as hours. Names end in
   * their unit.
   */
  readonly params: Readonly<Record<string, FindingParam>>;
  /**
   * Which answers or published figures led here: brief paths (`budget.monthlyMinor`) or figure
   * ids.
   */
  readonly evidence: readonly string[];
}
