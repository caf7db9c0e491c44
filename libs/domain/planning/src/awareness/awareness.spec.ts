import { aBrief } from '@raccordo/brief/testing';
import type { BriefOverrides } from '@raccordo/brief/testing';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { jobSplitOf } from './job-split.ts';
import type { JobSplitRule } from './job-split.ts';
import { marketReachOf } from './market-reach.ts';

const both = { priority: 'both_now', objectives: ['awareness', 'quote_requests'] } as const;
const firm = (turnoverMinor: number | null, market: 'consumers' | 'businesses' = 'consumers') => ({
  firm: { turnoverMinor, market },
  goals: { ...both, horizonMonths: 12 },
  budget: { monthlyMinor: 5_000_00 },
});

describe('the split between being known and being asked', () => {
  it.each<[string, BriefOverrides, JobSplitRule, number]>([
    [
      'only leads are wanted',
      { goals: { objectives: ['quote_requests'] } },
      'only_leads_wanted',
      0,
    ],
    [
      'there is no time for two jobs',
      { goals: { ...both, horizonMonths: 4 } },
      'horizon_too_short',
      0,
    ],
    ['the firm is small', firm(1_000_000_00), 'small_firm', 0.1],
    ['nobody knows its size', firm(null), 'small_firm', 0.1],
    ['it lies between small and medium', firm(2_500_000_00), 'small_firm', 0.1],
    ['it is medium', firm(5_000_000_00), 'medium_firm', 0.3],
    ['it is large', firm(12_000_000_00), 'large_firm', 0.5],
    [
      'it is large and sells to firms',
      firm(12_000_000_00, 'businesses'),
      'large_firm_selling_to_firms',
      0.46,
    ],
  ])('when %s', (_story, overrides, rule, typical) => {
    const split = jobSplitOf(aBrief(overrides), 5_000_01, SHIPPED_FIGURES);
    expect(split.rule).toBe(rule);
    expect(split.awarenessRatio.typical).toBe(typical);
    expect(split.awarenessMinor + split.leadsMinor).toBe(5_000_01);
    expect(split.isCeiling).toBe(rule === 'small_firm' || rule === 'medium_firm');
    expect(split.figureIds.filter((id) => !SHIPPED_FIGURES.byId[id])).toEqual([]);
  });
});

describe('the audience a budget holds', () => {
  const reach = (monthlyMinor: number, people?: number) =>
    marketReachOf(aBrief(firm(2_000_000_00)), monthlyMinor, SHIPPED_FIGURES, people);

  it('is a town for five thousand euros, not a province', () => {
    const { heldPeople, verdict, wholeMarketMinor } = reach(5_000_00, 200_000);
    expect(heldPeople.typical).toBeGreaterThan(50_000);
    expect(heldPeople.typical).toBeLessThan(65_000);
    expect(verdict).toBe('holds_part');
    expect(wholeMarketMinor).toBeGreaterThan(16_000_00);
    expect(reach(wholeMarketMinor, 200_000).marketRatio.typical).toBeCloseTo(1, 3);
  });

  it.each([
    [500_00, 200_000, 'too_thin'],
    [5_000_00, 60_000, 'holds_market'],
    [0, 60_000, 'too_thin'],
  ] as const)('of %d cents in a market of %d: %s', (monthlyMinor, people, verdict) => {
    const found = reach(monthlyMinor, people);
    expect(found.verdict).toBe(verdict);
    expect(found.marketRatio.high).toBeLessThanOrEqual(1);
  });

  it('takes a published market where the firm knows none, or none that can be', () => {
    expect(reach(1_000_00).marketPeople.low).toBeLessThan(reach(1_000_00).marketPeople.high);
    expect(reach(1_000_00, 0).marketPeople).toEqual(reach(1_000_00).marketPeople);
    expect(reach(1_000_00, Number.NaN).marketPeople).toEqual(reach(1_000_00).marketPeople);
  });
});
