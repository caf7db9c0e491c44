/** Every rule, in the order of its findings within one severity. */
export const RULE_IDS = [
  'no_goal_stated',
  'budget_below_minimum',
  'break_even_below_cpa',
  'management_asked_as_social',
  'social_asked_for_leads',
  'several_goals_small_budget',
  'awareness_below_size',
  'goal_kpi_contradiction',
  'nothing_to_land_on',
  'nothing_measured',
  'hours_short',
  'target_above_plan',
  'fees_eat_media',
  'horizon_shorter_than_ramp',
  'too_few_conversions',
  'no_budget_stated',
  'no_decision_maker',
  'mailing_list_unused',
  'in_house_covers_ask',
  'ready_to_go',
] as const;

export type RuleId = (typeof RULE_IDS)[number];
