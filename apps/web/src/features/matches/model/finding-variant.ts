import type { Finding } from '@raccordo/diagnosis';

type Variant = (finding: Finding) => string;

/** Where one rule has more than one sentence, which of them its figures call for. */
const VARIANTS: Readonly<Record<string, Variant>> = {
  awareness_below_size: ({ params }) => {
    if (!('turnoverMinor' in params)) return 'textBudget';
    return 'audienceCount' in params ? 'text' : 'textTurnover';
  },
  break_even_below_cpa: ({ params }) => ('allInMinor' in params ? 'textAllIn' : 'text'),
  fees_eat_media: ({ params }) => (params['isUnderLeastMedia'] === false ? 'textShare' : 'text'),
  goal_kpi_contradiction: ({ params }) =>
    params['objective'] === 'awareness' ? 'textAwareness' : 'text',
  mailing_list_unused: ({ params }) => ('leadsPerMonth' in params ? 'text' : 'textNoFigure'),
  nothing_measured: ({ params }) => (params['areCallsExpected'] === true ? 'textCalls' : 'text'),
  ready_to_go: ({ params }) => ('boughtHours' in params ? 'text' : 'textNoBudget'),
  several_goals_small_budget: ({ params }) =>
    params['isOrdered'] === true ? 'textOrdered' : 'text',
  social_asked_for_leads: ({ severity }) => (severity === 'blocking' ? 'text' : 'textSome'),
  target_above_plan: ({ params }) => ('targetMonthlyMinor' in params ? 'text' : 'textBeyond'),
};

export function textVariantOf(finding: Finding): string {
  return VARIANTS[finding.ruleId]?.(finding) ?? 'text';
}
