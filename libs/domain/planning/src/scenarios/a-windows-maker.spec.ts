import { audienceHeld } from '../audience.ts';
import { breakEvenOf } from '../break-even.ts';
import { needOf } from '../need-of.ts';
import { planOf } from '../plan-of.ts';
import { aWindowsMaker } from '../testing/a-windows-maker.ts';

describe('a windows maker, twelve people, 2,600 euros a month', () => {
  const brief = aWindowsMaker();
  const plan = planOf(brief);
  const need = needOf(brief, plan);

  it('breaks even at 157 euros a request: 6,800 x 30 % x 1.1 x 20 % x 35 %', () => {
    const breakEven = breakEvenOf(brief);
    expect(breakEven.cpaMinor).toEqual({ low: 157_08, typical: 157_08, high: 157_08 });
    expect(breakEven.steps.map(({ runningMinor }) => runningMinor.typical)).toEqual([
      6_800_00, 2_040_00, 2_244_00, 448_80, 157_08,
    ]);
    expect(breakEven.assumed).toEqual([]);
  });

  it('wants two things at once, and starts from quotes', () => {
    expect(plan.objective).toBe('confused');
    expect(plan.pursuit).toBe('leads');
  });

  it('starts with search, its list and the map; awareness waits for month seven', () => {
    const chosen = plan.channels.filter(({ verdict }) => verdict === 'chosen');
    expect(chosen.map(({ channel }) => channel)).toEqual(['search_ads', 'email', 'seo_content']);
    const social = plan.channels.find(({ channel }) => channel === 'organic_social');
    expect(social).toMatchObject({
      verdict: 'later',
      reasons: ['leads_come_first'],
      startMonth: 7,
    });
  });

  it('spends 910 euros on ads and 1,690 on fees', () => {
    expect(plan.mediaMinor).toBe(910_00);
    expect(plan.feesMinor).toBe(1_690_00);
  });

  it('needs 36 hours a month, a third of them direction', () => {
    const hours = need.lines.map(({ capability, minutes }) => [capability, minutes / 60]);
    expect(hours).toEqual([
      ['marketing_management', 12],
      ['copy_editorial', 3],
      ['local_seo', 4],
      ['search_ads', 6],
      ['email_dem', 5],
      ['landing_pages', 1],
      ['analytics_tracking', 4],
      ['reporting_attribution', 1],
    ]);
    expect(plan.neededMinutes).toBe(36 * 60);
  });

  it('weighs search and direction most, the report least', () => {
    const [first, second] = [...need.lines].sort((a, b) => b.weightPpm - a.weightPpm);
    expect(first?.capability).toBe('search_ads');
    expect(second?.capability).toBe('marketing_management');
    const least = Math.min(...need.lines.map(({ weightPpm }) => weightPpm));
    expect(need.lines.find(({ weightPpm }) => weightPpm === least)?.capability).toBe(
      'reporting_attribution',
    );
  });

  it('buys three hours out of four: it may start, and is told how to close the gap', () => {
    expect(plan.adequacyRatio).toBeCloseTo(0.7435, 4);
    expect(plan.remedies).toMatchObject([
      { kind: 'add_budget', extraMonthlyMinor: 672_68 },
      { kind: 'drop_channel', channel: 'email', savedMinutes: 7 * 60 },
      { kind: 'do_in_house', capabilities: ['copy_editorial', 'reporting_attribution'] },
    ]);
  });

  it('has every hour once it adds what it was told to add', () => {
    const extra = plan.remedies.find((remedy) => remedy.kind === 'add_budget');
    const monthlyMinor = 2_600_00 + (extra?.extraMonthlyMinor ?? 0);
    const raised = planOf({ ...brief, budget: { ...brief.budget, monthlyMinor } });
    expect(raised.neededMinutes).toBe(plan.neededMinutes);
    expect(raised.adequacyRatio).toBeGreaterThanOrEqual(1);
    expect(raised.adequacyRatio).toBeLessThan(1.01);
  });

  it('waits a day for ads and months for the map', () => {
    expect(plan.patience).toEqual([
      { channel: 'search_ads', firstEffectMonth: 1, fullEffectMonth: 3 },
      { channel: 'email', firstEffectMonth: 1, fullEffectMonth: 3 },
      { channel: 'seo_content', firstEffectMonth: 4, fullEffectMonth: 12 },
    ]);
  });

  it('could be remembered by a town, not by a province', () => {
    expect(audienceHeld({ monthlyMinor: 2_600_00 })).toEqual({
      low: 15_634,
      typical: 31_408,
      high: 56_738,
    });
  });

  it('carries its conditions to the gates', () => {
    expect(need).toMatchObject({
      feeBudgetMinor: 1_690_00,
      region: 'ITC4',
      sector: 'C',
      sizeClass: 'small',
      languages: ['it'],
      isRemoteAccepted: true,
      refusesSectorConflict: true,
    });
  });
});
