import { aWindowsMaker } from '@raccordo/planning/testing';
import { diagnose } from '../diagnose.ts';

describe('the windows maker who asked for someone on Instagram and Facebook', () => {
  const diagnosis = diagnose(aWindowsMaker());

  it('hears, gravest first, what to fix and what it already has', () => {
    expect(diagnosis.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['social_asked_for_leads', 'blocking'],
      ['nothing_measured', 'blocking'],
      ['break_even_below_cpa', 'attention'],
      ['management_asked_as_social', 'attention'],
      ['several_goals_small_budget', 'attention'],
      ['target_above_plan', 'attention'],
      ['mailing_list_unused', 'good'],
    ]);
    expect(diagnosis.verdict).toBe('fix_first');
    expect(diagnosis.objective).toBe('confused');
  });

  it('hears what to do, in the same order', () => {
    expect(diagnosis.nextSteps).toEqual([
      'start_from_search',
      'set_up_measurement',
      'raise_value_or_close_rate',
      'buy_marketing_direction_first',
      'put_goals_in_order',
      'match_target_and_money',
      'write_to_the_mailing_list',
    ]);
  });
});
