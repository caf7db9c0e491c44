/** `blocking` = fix first, `attention` = weigh it, `good` = already in place. */
export type Severity = 'blocking' | 'attention' | 'good';

export type FindingParam = number | string | boolean | readonly string[];

/** One result of one rule: data only; the sentence is written by the web app. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Figures the sentence needs; money in minor units, ratios 0..1, hours as hours. Names end in their unit. */
  readonly params: Readonly<Record<string, FindingParam>>;
  /** Which answers or published figures led here: brief paths (`budget.monthlyMinor`) or figure ids. */
  readonly evidence: readonly string[];
}
