import { aWindowsMaker } from '@raccordo/planning/testing';
import { aHealthyBrief } from '../testing/a-healthy-brief.ts';
import { findingOf } from '../testing/finding-of.ts';

const bothNow = { priority: 'both_now', objectives: ['quote_requests', 'awareness'] } as const;

describe('quotes and renown wanted at once, on 2,600 euros', () => {
  it('says how many people that money can hold, and when renown comes back', () => {
    const finding = findingOf(aWindowsMaker(), 'several_goals_small_budget');
    expect(finding?.severity).toBe('attention');
    expect(finding?.params).toMatchObject({
      monthlyMinor: 2_600_00,
      audienceCount: 31_408,
      frequencyPerMonth: 8,
      reviewMonth: 7,
      isBelowAwarenessSize: true,
    });
  });

  it('says nothing to a firm of ten millions with time and eight thousand a month', () => {
    const brief = aHealthyBrief({
      goals: { ...bothNow, horizonMonths: 12 },
      firm: { turnoverMinor: 10_000_000_00 },
      budget: { monthlyMinor: 8_000_00 },
    });
    expect(findingOf(brief, 'several_goals_small_budget')).toBeUndefined();
  });
});

describe('a firm of 1.6 millions that wants to be known first of all', () => {
  const unknown = {
    priority: 'awareness_first',
    objectives: ['awareness'],
    kpis: ['reach'],
  } as const;

  it('is told to ask for leads first, with the line it is under', () => {
    const finding = findingOf(aHealthyBrief({ goals: unknown }), 'awareness_below_size');
    expect(finding?.severity).toBe('blocking');
    expect(finding?.params).toMatchObject({
      turnoverMinor: 1_600_000_00,
      turnoverFloorMinor: 2_000_000_00,
    });
    expect(finding?.evidence).toContain('threshold.awareness_turnover_floor');
  });

  it('is told to weigh it between two and three millions', () => {
    const brief = aHealthyBrief({ goals: unknown, firm: { turnoverMinor: 2_500_000_00 } });
    expect(findingOf(brief, 'awareness_below_size')?.severity).toBe('attention');
  });

  it('is told nothing at eight millions, nor when its turnover is not known', () => {
    const large = aHealthyBrief({ goals: unknown, firm: { turnoverMinor: 8_000_000_00 } });
    const silent = aHealthyBrief({ goals: unknown, firm: { turnoverMinor: null } });
    expect(findingOf(large, 'awareness_below_size')).toBeUndefined();
    expect(findingOf(silent, 'awareness_below_size')).toBeUndefined();
  });
});

describe('quotes are the goal and followers are the yardstick', () => {
  it('asks for a yardstick of the same job', () => {
    const brief = aHealthyBrief({ goals: { kpis: ['followers', 'reach'] } });
    const finding = findingOf(brief, 'goal_kpi_contradiction');
    expect(finding?.severity).toBe('blocking');
    expect(finding?.params).toEqual({
      objective: 'lead_generation',
      kpis: ['followers', 'reach'],
    });
  });

  it('works the other way round: renown measured in orders', () => {
    const goals = { priority: 'awareness_first', objectives: ['awareness'] } as const;
    const brief = aHealthyBrief({ goals: { ...goals, kpis: ['online_orders'] } });
    expect(findingOf(brief, 'goal_kpi_contradiction')).toBeDefined();
  });

  it('accepts one fitting yardstick among others', () => {
    const brief = aHealthyBrief({ goals: { kpis: ['followers', 'quote_requests'] } });
    expect(findingOf(brief, 'goal_kpi_contradiction')).toBeUndefined();
  });
});

describe('a brief that names no goal', () => {
  it('is asked for one before anything else', () => {
    const brief = aHealthyBrief({ goals: { priority: null, objectives: [] } });
    expect(findingOf(brief, 'no_goal_stated')?.severity).toBe('blocking');
  });

  it('is not, when all it wants is a site', () => {
    const brief = aHealthyBrief({
      goals: { priority: null, objectives: [] },
      ask: { text: '', capabilities: ['website'] },
    });
    expect(findingOf(brief, 'no_goal_stated')).toBeUndefined();
  });
});
