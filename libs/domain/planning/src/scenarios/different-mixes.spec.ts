import type { Brief } from '@raccordo/brief';
import { bestMix, leastCostMix } from '@raccordo/mix';
import type { Mix, MixOutcome } from '@raccordo/mix';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import {
  channelFiguresOf,
  historyEvidenceOf,
  mixPlanOf,
  needOfMix,
  plannerOf,
  planOfMix,
  whyNot,
} from '../mixes/index.ts';
import type { PlannerOptions } from '../mixes/index.ts';
import { needOf } from '../need-of.ts';
import { aWindowsMaker } from '../testing/a-windows-maker.ts';

const options: PlannerOptions = { draws: 400 };
const brief = aWindowsMaker();
const planner = plannerOf(brief, SHIPPED_FIGURES, options);
const plan = mixPlanOf(planner, 7_000_00);

const channelsOf = (mix: Mix) => mix.channels.map(({ channel }) => channel);
function mixIn(outcome: MixOutcome): Mix {
  if (outcome.kind === 'none') throw new Error(outcome.reason);
  return outcome.mix;
}
const bestAt = (budgetMinor: number, changed: PlannerOptions, of: Brief = brief) =>
  mixIn(bestMix(plannerOf(of, SHIPPED_FIGURES, changed).prepared, budgetMinor));

/** A maker of windows with 7,000 euros a month. */
describe('different mixes for the same result', () => {
  it('are at least two, each leaning on another channel, and ask different things', () => {
    expect(plan.mixes.length).toBeGreaterThanOrEqual(2);
    const names = plan.mixes.map(({ leaning }) => leaning?.channel);
    expect(new Set(names).size).toBe(names.length);
    const asked = plan.mixes.map(({ asks }) => `${asks.boughtMinutes} ${asks.skills.join()}`);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('say how sure they are and whether the business stands', () => {
    for (const { outcome, viability, mix } of plan.mixes) {
      expect(outcome.probabilityItPays).not.toBeNull();
      expect(outcome.resultsPerMonth.p10).toBeLessThan(mix.resultsPerMonth);
      expect(['green', 'amber', 'red']).toContain(viability.verdict);
    }
  });

  it('change the need of agencies when another is chosen', () => {
    const [first, second] = plan.mixes.map(({ mix }) => needOfMix(planner, mix));
    const shape = (need: typeof first) =>
      need?.lines.map(({ capability, weightPpm, minutes }) => [capability, weightPpm, minutes]);
    expect(shape(second)).not.toEqual(shape(first));
  });

  it('leave the need of the rules as it was', () => {
    expect(needOf(brief).lines.map(({ capability }) => capability)).toContain('search_ads');
  });

  it('buy more content where the channel is work: its minutes reach the need', () => {
    const seo = bestAt(20_000_00, { ...options, horizonMonths: 36 });
    const { lines } = planOfMix(plannerOf(brief, SHIPPED_FIGURES, { horizonMonths: 36 }), seo);
    const bought = seo.channels.find(({ channel }) => channel === 'seo_content');
    const least = SHIPPED_FIGURES.hours.local_seo.recurringHours?.value.low ?? 0;
    const line = lines.find(({ capability }) => capability === 'local_seo');
    expect(bought?.variableMinor).toBeGreaterThan(0);
    expect(line?.recurringMinutes).toBeGreaterThan(60 * least);
  });
});

describe('what changes the best mix', () => {
  it('is patience: what pays after a year is not bought for three months', () => {
    expect(channelsOf(bestAt(4_000_00, { horizonMonths: 2 }))).not.toContain('seo_content');
    expect(channelsOf(bestAt(4_000_00, { horizonMonths: 24 }))).toContain('seo_content');
  });

  it('is a larger list', () => {
    const grounding = { ...brief.grounding, mailingListContacts: 60_000 };
    expect(channelsOf(bestAt(4_000_00, {}, { ...brief, grounding }))).toContain('email');
  });

  it('is what the firm refuses, and what nobody searches for', () => {
    const refused = plannerOf(brief, SHIPPED_FIGURES, { refusedChannels: ['social_ads'] });
    const mix = mixIn(bestMix(refused.prepared, 5_000_00));
    expect(whyNot(refused, mix, 'social_ads')).toEqual({
      kind: 'left_out',
      reason: 'refused_by_firm',
    });
    const firm = { ...brief.firm, searchDemand: 'no' } as const;
    expect(channelsOf(bestAt(9_000_00, {}, { ...brief, firm }))).not.toContain('search_ads');
  });

  it('is the page people land on: without one made for it the same money brings less', () => {
    const site = plannerOf(brief, SHIPPED_FIGURES, { landing: 'site' });
    const page = bestAt(9_000_00, { landing: 'landing_page' });
    expect(mixIn(bestMix(site.prepared, 9_000_00)).resultsPerMonth).toBeLessThan(
      page.resultsPerMonth,
    );
  });

  it("is the firm's own history", () => {
    const dear = { low: 2.5, typical: 3, high: 3.5 };
    const even = { low: 0.9, typical: 1, high: 1.1 };
    const evidence = { social_ads: { cost: dear, conversion: even } };
    const before = bestAt(5_000_00, {}).channels.find(({ channel }) => channel === 'social_ads');
    const after = bestAt(5_000_00, { evidence });
    expect(before).toBeDefined();
    expect(channelsOf(after)).not.toContain('social_ads');
  });
});

describe("a channel's own history", () => {
  const months = (each: { spendMinor: number; visits: number | null; results: number }) =>
    Array.from({ length: 6 }, () => each);

  it('moves visits and conversion apart where both are counted', () => {
    const seen = months({ spendMinor: 600_00, visits: 400, results: 20 });
    const found = historyEvidenceOf('search_ads', brief, seen);
    if (found.kind === 'refused') throw new Error(found.reason);
    expect(found.cost.after.typical).toBeLessThan(found.cost.before.typical);
    expect(found.conversion?.after.typical).toBeGreaterThan(found.conversion!.before.typical);
    const searchOf = (changed: PlannerOptions) =>
      plannerOf(brief, SHIPPED_FIGURES, changed).prepared.problem.channels.find(
        ({ channel }) => channel === 'search_ads',
      )!;
    const [before, after] = [searchOf({}), searchOf({ evidence: { search_ads: found.evidence } })];
    const firstLead = ({ scaleMinor, ceiling }: typeof before) => scaleMinor / ceiling;
    expect(firstLead(after)).toBeLessThan(firstLead(before));
  });

  it('moves the cost of a lead where visits are not known, and is refused when it cannot be', () => {
    const dear = months({ spendMinor: 900_00, visits: null, results: 5 });
    const found = historyEvidenceOf('social_ads', brief, dear);
    expect(found.kind === 'updated' && found.evidence.cost.typical).toBeGreaterThan(1);
    expect(found.kind === 'updated' && found.evidence.conversion).toEqual({
      low: 1,
      typical: 1,
      high: 1,
    });
    expect(historyEvidenceOf('social_ads', brief, [])).toEqual({
      kind: 'refused',
      reason: 'no_periods',
    });
  });
});

describe('questions about money', () => {
  it('turn round: what the target costs brings the target', () => {
    const cheapest = mixIn(leastCostMix(planner.prepared, 20));
    expect(cheapest.resultsPerMonth).toBeGreaterThanOrEqual(20);
    expect(mixIn(plan.targetCost!).budgetMinor).toBe(cheapest.budgetMinor);
    expect(
      mixIn(bestMix(planner.prepared, cheapest.budgetMinor)).resultsPerMonth,
    ).toBeGreaterThanOrEqual(20);
  });

  it('name the cheapest way in when the budget pays none', () => {
    const poor = mixPlanOf(planner, 300_00);
    expect(poor.mixes).toEqual([]);
    const finding = poor.findings.find(({ kind }) => kind === 'budget_below_every_mix');
    expect(finding).toMatchObject({ kind: 'budget_below_every_mix' });
    const least = (finding as { leastMinor: number }).leastMinor;
    expect(mixPlanOf(planner, least).mixes.length).toBeGreaterThan(0);
    expect(mixPlanOf(planner, least - 1).mixes).toEqual([]);
  });

  it('say that a lead is worth nothing without a margin, and which answer makes it so', () => {
    const economics = {
      ...brief.economics,
      grossMarginRatio: { kind: 'value', value: 0 },
    } as const;
    const found = mixPlanOf(plannerOf({ ...brief, economics }, SHIPPED_FIGURES, options), 5_000_00);
    expect(found.findings).toContainEqual({
      kind: 'leads_worth_nothing',
      paths: ['economics.grossMarginRatio'],
    });
    expect(found.payingLimit).toMatchObject({ kind: 'none', reason: 'nothing_pays' });
    expect(found.mixes[0]?.viability.verdict).toBe('red');
  });

  it('read a range turned round the right way, and say so', () => {
    const economics = {
      ...brief.economics,
      closeRatio: { kind: 'range', low: 0.4, high: 0.2 },
    } as const;
    const turned = plannerOf({ ...brief, economics }, SHIPPED_FIGURES, options);
    expect(turned.breakEven.steps[3]?.value).toMatchObject({ low: 0.2, high: 0.4 });
    expect(mixPlanOf(turned, 5_000_00).findings).toContainEqual({
      kind: 'answer_not_used',
      violation: { path: 'economics.closeRatio', code: 'low_above_high' },
    });
  });

  it('have no answer without a goal', () => {
    const goals = { ...brief.goals, priority: null, objectives: [] };
    const lost = mixPlanOf(plannerOf({ ...brief, goals }, SHIPPED_FIGURES, options));
    expect(lost.mixes).toEqual([]);
    expect(lost.findings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['no_goal_stated', 'no_feasible_channel']),
    );
  });
});

describe('every curve', () => {
  it('says which published figures it rests on', () => {
    for (const { channel } of planner.prepared.problem.channels) {
      const { figureIds } = channelFiguresOf(channel, brief, SHIPPED_FIGURES, {});
      expect(figureIds.length).toBeGreaterThan(0);
      expect(figureIds.filter((id) => SHIPPED_FIGURES.byId[id] === undefined)).toEqual([]);
    }
  });
});
