import type { Brief } from '@raccordo/brief';
import type { Diagnosis, RuleId } from '@raccordo/diagnosis';

/** Findings that make a verdict by themselves, the most telling first. */
const TELLING: readonly RuleId[] = [
  'no_goal_stated',
  'social_asked_for_leads',
  'management_asked_as_social',
  'awareness_below_size',
  'nothing_to_land_on',
  'nothing_measured',
  'hours_short',
  'break_even_below_cpa',
  'target_above_plan',
  'several_goals_small_budget',
  'no_budget_stated',
];

export type Headline = RuleId | 'not_yet' | 'ready_to_go' | 'weigh_it';

/** Which of the verdict's sentences the page opens with. */
export function headlineOf(diagnosis: Pick<Diagnosis, 'verdict' | 'findings'>): Headline {
  if (diagnosis.verdict === 'not_yet') return 'not_yet';
  const found = diagnosis.findings.filter(({ severity }) => severity !== 'good');
  const telling = TELLING.find((ruleId) => found.some((finding) => finding.ruleId === ruleId));
  return telling ?? (diagnosis.verdict === 'ready' ? 'ready_to_go' : 'weigh_it');
}

/** What the firm wants more of, for the headline; quotes when it did not say. */
export function wantedOf(brief: Brief): Brief['goals']['objectives'][number] {
  const { objectives } = brief.goals;
  return objectives.find((objective) => objective !== 'awareness') ?? 'quote_requests';
}
