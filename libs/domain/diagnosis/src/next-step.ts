/** What to do first, as a code; one rule asks for one step. */
export const NEXT_STEPS = [
  'state_a_goal',
  'save_until_minimum_budget',
  'raise_value_or_close_rate',
  'buy_marketing_direction_first',
  'start_from_search',
  'put_goals_in_order',
  'ask_for_leads_first',
  'align_kpi_with_goal',
  'build_somewhere_to_land',
  'set_up_measurement',
  'close_the_hours_gap',
  'match_target_and_money',
  'use_fewer_channels',
  'start_paid_while_organic_grows',
  'concentrate_on_one_channel',
  'state_a_budget',
  'bring_in_who_decides',
  'write_to_the_mailing_list',
  'keep_it_in_house',
  'choose_an_agency',
] as const;

export type NextStep = (typeof NEXT_STEPS)[number];
