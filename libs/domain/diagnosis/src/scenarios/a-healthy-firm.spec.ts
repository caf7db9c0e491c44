import { diagnose } from '../diagnose.ts';
import { DIAGNOSIS_RULES } from '../diagnosis-rules.ts';
import { aHealthyBrief } from '../testing/a-healthy-brief.ts';
import { findingOf } from '../testing/finding-of.ts';

describe('a firm with one goal, a page that counts and a fair budget', () => {
  it('is told it can go, and nothing else', () => {
    const diagnosis = diagnose(aHealthyBrief());
    expect(diagnosis.verdict).toBe('ready');
    expect(diagnosis.findings.map(({ ruleId }) => ruleId)).toEqual(['ready_to_go']);
    expect(diagnosis.nextSteps).toEqual(['choose_an_agency']);
  });

  it.each(DIAGNOSIS_RULES.map(({ id }) => id))('hears nothing of %s', (ruleId) => {
    expect(findingOf(aHealthyBrief(), ruleId)).toBeUndefined();
  });

  it('is told how many hours it needs and buys', () => {
    const { neededHours, boughtHours } = findingOf(aHealthyBrief(), 'ready_to_go')?.params ?? {};
    expect(boughtHours).toBeGreaterThanOrEqual(Number(neededHours));
  });

  it('is not told it can go while something blocks', () => {
    const unmeasured = aHealthyBrief({ grounding: { assets: ['site'] } });
    expect(findingOf(unmeasured, 'ready_to_go')).toBeUndefined();
  });
});
