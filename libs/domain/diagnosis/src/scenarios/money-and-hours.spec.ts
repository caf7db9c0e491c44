import { aWindowsMaker } from '@raccordo/planning/testing';
import { diagnose } from '../diagnose.ts';
import { aHealthyBrief } from '../testing/a-healthy-brief.ts';
import { findingOf } from '../testing/finding-of.ts';

describe('600 euros a month', () => {
  const brief = aHealthyBrief({ budget: { monthlyMinor: 600_00 } });

  it('is an honest "no agency yet", with the budget to reach first', () => {
    const diagnosis = diagnose(brief);
    expect(diagnosis.verdict).toBe('not_yet');
    expect(diagnosis.nextSteps[0]).toBe('save_until_minimum_budget');
    expect(findingOf(brief, 'budget_below_minimum')?.params).toMatchObject({
      monthlyMinor: 600_00,
      leastMonthlyMinor: 1_000_00,
    });
  });

  it('may well be a whole site, when it is set aside once and nothing else is asked', () => {
    const site = aHealthyBrief({
      ask: { text: '', capabilities: ['landing_pages'] },
      budget: { monthlyMinor: null, oneOffMinor: 1_500_00 },
    });
    expect(findingOf(site, 'budget_below_minimum')).toBeUndefined();
    expect(diagnose(site).verdict).toBe('ready');
  });
});

describe('1,600 euros and twice the work they buy', () => {
  const tight = {
    ...aWindowsMaker(),
    budget: { ...aWindowsMaker().budget, monthlyMinor: 1_600_00 },
  };

  it('counts the hours bought, needed and missing', () => {
    const params = findingOf(tight, 'hours_short')?.params ?? {};
    expect(Number(params.boughtHours) + Number(params.missingHours)).toBeCloseTo(
      Number(params.neededHours),
      1,
    );
    expect(params.adequacyRatio).toBeLessThan(1);
  });

  it('cuts the scope under seven tenths', () => {
    expect(findingOf(tight, 'hours_short')?.severity).toBe('blocking');
    expect(diagnose(tight).verdict).toBe('reduce_scope');
  });
});

describe('2,600 euros, of which the owner keeps 910 for the ads', () => {
  const base = aWindowsMaker();
  const fixed = (monthlyMinor: number) => ({
    ...base,
    budget: { ...base.budget, monthlyMinor, mediaMinor: 910_00 },
  });
  const extra = Number(findingOf(fixed(2_600_00), 'hours_short')?.params.extraMonthlyMinor);

  it('lacks hours, to be weighed: without that line the same money pays a plan it can hold', () => {
    expect(findingOf(fixed(2_600_00), 'hours_short')?.severity).toBe('attention');
    expect(findingOf(base, 'hours_short')).toBeUndefined();
  });

  it('is silent once the extra it asked for is there', () => {
    expect(findingOf(fixed(2_600_00 + extra), 'hours_short')).toBeUndefined();
  });

  it('is silent over minutes: the last euros before that extra buy less than an hour', () => {
    expect(findingOf(fixed(2_600_00 + extra - 20_00), 'hours_short')).toBeUndefined();
    expect(findingOf(fixed(2_600_00 + extra - 200_00), 'hours_short')).toBeDefined();
  });
});

describe('twenty enquiries a month wanted, on 2,600 euros', () => {
  const base = aWindowsMaker();

  it('hears how many there will be, and what twenty cost', () => {
    const finding = findingOf(base, 'target_above_plan');
    expect(finding?.severity).toBe('attention');
    const params = finding?.params ?? {};
    expect(params.targetPerMonth).toBe(20);
    expect(params.leadsPerMonth).toBeLessThan(20);
    const { plan } = diagnose({
      ...base,
      budget: { ...base.budget, monthlyMinor: Number(params.targetMonthlyMinor) },
    });
    expect(plan.averageLeadsPerMonth?.typical).toBeGreaterThanOrEqual(20 * (1 - 1e-9));
  });

  it('hears nothing when the plan brings them, or no number was said', () => {
    const target = (monthlyTarget: number | null) => ({
      ...base,
      goals: { ...base.goals, monthlyTarget },
    });
    expect(findingOf(target(8), 'target_above_plan')).toBeUndefined();
    expect(findingOf(target(null), 'target_above_plan')).toBeUndefined();
  });

  it('hears that no money reaches a target beyond everybody who could be reached', () => {
    const goals = { ...base.goals, monthlyTarget: 100_000 };
    const params = findingOf({ ...base, goals }, 'target_above_plan')?.params ?? {};
    expect(params).not.toHaveProperty('targetMonthlyMinor');
  });
});

describe('an owner who keeps 150 euros for the ads', () => {
  it('hears that the least is 400', () => {
    const brief = aHealthyBrief({ budget: { mediaMinor: 150_00 } });
    expect(findingOf(brief, 'fees_eat_media')).toMatchObject({
      severity: 'attention',
      params: { mediaMinor: 150_00, leastMediaMinor: 400_00, isUnderLeastMedia: true },
    });
  });

  it('hears of fees over half, once the ads are worth a thousand', () => {
    const brief = aHealthyBrief({ budget: { monthlyMinor: 4_000_00, mediaMinor: 1_200_00 } });
    expect(findingOf(brief, 'fees_eat_media')?.params.feeShareRatio).toBeCloseTo(0.7, 6);
  });

  it('hears nothing when half is media', () => {
    const brief = aHealthyBrief({ budget: { monthlyMinor: 4_000_00, mediaMinor: 2_000_00 } });
    expect(findingOf(brief, 'fees_eat_media')).toBeUndefined();
  });
});

describe('two paid channels with a handful of leads each', () => {
  const twoChannels = (monthlyMinor: number) =>
    aHealthyBrief({
      goals: { objectives: ['quote_requests', 'recruiting'] },
      budget: { monthlyMinor, mediaMinor: monthlyMinor / 2 },
    });

  it('cannot be compared, and the error says so', () => {
    const finding = findingOf(twoChannels(3_000_00), 'too_few_conversions');
    expect(finding?.severity).toBe('attention');
    const params = finding?.params;
    expect(params?.channels).toEqual(['search_ads', 'social_ads']);
    expect(params?.neededLeadsPerMonth).toBe(30);
    expect(params?.errorRatio).toBeGreaterThan(0.36);
  });

  it('can, with twenty thousand a month', () => {
    expect(findingOf(twoChannels(20_000_00), 'too_few_conversions')).toBeUndefined();
  });
});

describe('a customer worth less than the cheapest lead', () => {
  const cheap = (order: number) =>
    aHealthyBrief({
      economics: {
        averageOrderMinor: { kind: 'value', value: order },
        grossMarginRatio: { kind: 'value', value: 0.3 },
        repeatFactor: { kind: 'value', value: 1 },
        closeRatio: { kind: 'value', value: 0.2 },
      },
    });

  it('is "not yet": raise the value or the close rate first', () => {
    const diagnosis = diagnose(cheap(100_00));
    expect(diagnosis.verdict).toBe('not_yet');
    expect(diagnosis.nextSteps).toContain('raise_value_or_close_rate');
    expect(findingOf(cheap(100_00), 'break_even_below_cpa')?.severity).toBe('blocking');
  });

  it('is weighed, not refused, inside the range of the benchmark', () => {
    expect(findingOf(cheap(3_500_00), 'break_even_below_cpa')?.severity).toBe('attention');
  });

  it('is weighed with the hours, where media alone would pay', () => {
    const params = findingOf(aWindowsMaker(), 'break_even_below_cpa')?.params ?? {};
    expect(params.allInMinor).toBe(diagnose(aWindowsMaker()).plan.costPerLeadMinor?.typical);
    expect(Number(params.allInMinor)).toBeGreaterThan(Number(params.breakEvenMinor));
    expect(params).not.toHaveProperty('costPerLeadMinor');
  });

  it('is not judged on figures that are all ours', () => {
    const unknown = aHealthyBrief({
      firm: { sector: 'I' },
      economics: {
        averageOrderMinor: null,
        grossMarginRatio: { kind: 'unknown' },
        repeatFactor: null,
        closeRatio: null,
        acquisitionShareRatio: null,
      },
    });
    expect(findingOf(unknown, 'break_even_below_cpa')).toBeUndefined();
  });
});

describe('a budget nobody has decided', () => {
  it('gets what the plan would cost', () => {
    const brief = aHealthyBrief({ budget: { monthlyMinor: null, isUndecided: true } });
    const finding = findingOf(brief, 'no_budget_stated');
    expect(finding?.severity).toBe('attention');
    const params = finding?.params;
    expect(params).toMatchObject({ isUndecided: true, leastMonthlyMinor: 1_000_00 });
    expect(params?.fullMonthlyMinor).toBeGreaterThan(1_000_00);
    expect(findingOf(brief, 'hours_short')).toBeUndefined();
  });
});
