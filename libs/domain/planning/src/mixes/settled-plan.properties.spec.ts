import type { Brief } from '@raccordo/brief';
import { aBrief } from '@raccordo/brief/testing';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import fc from 'fast-check';
import { jobSplitOf } from '../awareness/job-split.ts';
import { monthlyMinorOf } from '../firm-facts.ts';
import { planOf } from '../plan-of.ts';
import { aWindowsMaker } from '../testing/a-windows-maker.ts';
import { briefs } from '../testing/arbitraries.ts';
import { mixPlanOf } from './mix-plan.ts';
import { planOfMixAlone } from './plan-of-mix.ts';
import { plannerOf } from './planner.ts';
import { settledPlanOf } from './settled-plan.ts';

const proposed = (brief: Brief) => settledPlanOf(brief, SHIPPED_FIGURES, null);

describe('what is proposed, whatever the brief', () => {
  const everyProposal = (law: (brief: Brief, found: ReturnType<typeof proposed>) => void) =>
    fc.assert(
      fc.property(briefs, (brief) => {
        const found = proposed(brief);
        fc.pre(found.mix !== null);
        law(brief, found);
      }),
      { numRuns: 60 },
    );

  it('is the first mix its page shows', () => {
    everyProposal((brief, { mix }) => {
      const planner = plannerOf(brief, SHIPPED_FIGURES, { draws: 1 });
      const monthlyMinor = monthlyMinorOf(brief) ?? 0;
      const { leadsMinor } = jobSplitOf(planner.brief, monthlyMinor, SHIPPED_FIGURES);
      expect(mixPlanOf(planner, leadsMinor).mixes[0]?.mix).toEqual(mix);
    });
  });

  it('has every hour it needs, and its money adds up', () => {
    everyProposal((brief, { plan }) => {
      expect(plan.adequacyRatio).toBeGreaterThanOrEqual(1);
      expect(plan.monthlyMinor).toBe(monthlyMinorOf(brief));
      const mediaMinor = plan.channels.reduce((sum, choice) => sum + choice.mediaMinor, 0);
      expect(plan.mediaMinor).toBe(mediaMinor);
      expect(mediaMinor).toBeLessThanOrEqual(plan.monthlyMinor ?? 0);
    });
  });

  it('counts the leads of its mix, and only the money that is for them', () => {
    everyProposal((_brief, { plan, mix }) => {
      expect(plan.averageLeadsPerMonth?.typical).toBeCloseTo(mix!.resultsPerMonth, 6);
      expect(plan.costPerLeadMinor?.typical).toBe(Math.round(mix!.costPerResultMinor));
    });
  });
});

describe('the rules plan instead', () => {
  const maker = aWindowsMaker();
  it.each<[string, Partial<Brief['budget']>]>([
    ['without a budget', { monthlyMinor: null, isUndecided: true }],
    ['under the price of every mix', { monthlyMinor: 500_00 }],
    ['where the owner fixed the media', { mediaMinor: 900_00 }],
  ])('%s', (_when, budget) => {
    const brief = { ...maker, budget: { ...maker.budget, ...budget } };
    const found = proposed(brief);
    expect(found.mix).toBeNull();
    expect(found.plan).toEqual(planOf(brief));
  });
});

describe('a firm large enough for both jobs', () => {
  const both = aBrief({
    firm: { sector: 'G', market: 'consumers', turnoverMinor: 6_000_000_00, searchDemand: 'yes' },
    goals: {
      priority: 'both_now',
      objectives: ['quote_requests', 'awareness'],
      horizonMonths: 12,
    },
    budget: { monthlyMinor: 9_000_00 },
  });
  const { plan, mix, need } = proposed(both);
  const { awarenessMinor } = jobSplitOf(both, 9_000_00, SHIPPED_FIGURES);
  const seen = plan.channels.find(({ channel }) => channel === 'social_ads');

  it('puts what is for being known into views, on top of the mix', () => {
    expect(awarenessMinor).toBeGreaterThan(0);
    expect(seen).toMatchObject({ verdict: 'chosen' });
    expect(seen?.reasons).toContain('builds_awareness');
    const ofMix = mix?.channels.find(({ channel }) => channel === 'social_ads');
    expect(seen?.mediaMinor).toBeGreaterThan(ofMix?.variableMinor ?? 0);
    expect(need.lines.map(({ capability }) => capability)).toContain('social_ads');
  });

  it('never counts that money in the cost of a lead', () => {
    const cost = plan.costPerLeadMinor?.typical ?? 0;
    const leads = plan.averageLeadsPerMonth?.typical ?? 0;
    expect(cost * leads).toBeLessThanOrEqual(9_000_00 - awarenessMinor + leads);
  });

  it('pays the hours of both, and the mix alone pays its own', () => {
    expect(plan.adequacyRatio).toBeGreaterThanOrEqual(1);
    const alone = planOfMixAlone(plannerOf(both), mix!);
    expect(alone.adequacyRatio).toBeGreaterThanOrEqual(1);
    expect(alone.neededMinutes).toBeLessThanOrEqual(plan.neededMinutes);
    expect(alone.monthlyMinor).toBe(9_000_00 - awarenessMinor);
  });
});
