import { aBrief } from '@raccordo/brief/testing';
import { diagnose, type Finding, type RuleId, type Verdict } from '@raccordo/diagnosis';
import { headlineOf, wantedOf } from './headline.ts';

const found = (ruleId: RuleId, severity: Finding['severity'] = 'attention'): Finding => ({
  ruleId,
  severity,
  params: {},
  evidence: [],
});
const saying = (verdict: Verdict, ...findings: Finding[]) => headlineOf({ verdict, findings });

describe('the verdict of the page', () => {
  it('says first that it is too early, whatever else was found', () => {
    expect(saying('not_yet', found('social_asked_for_leads', 'blocking'))).toBe('not_yet');
  });

  it('names the most telling finding', () => {
    expect(saying('fix_first', found('hours_short'), found('social_asked_for_leads'))).toBe(
      'social_asked_for_leads',
    );
  });

  it('says what is in place only when nothing is wrong', () => {
    expect(saying('ready', found('ready_to_go', 'good'))).toBe('ready_to_go');
    expect(saying('reduce_scope', found('no_decision_maker'))).toBe('weigh_it');
  });

  it('never wants awareness where something can be counted', () => {
    expect(wantedOf(aBrief({ goals: { objectives: ['awareness', 'online_sales'] } }))).toBe(
      'online_sales',
    );
  });

  it('has a sentence for every brief that can be diagnosed', () => {
    expect(headlineOf(diagnose(aBrief()))).toEqual(expect.any(String));
  });
});
