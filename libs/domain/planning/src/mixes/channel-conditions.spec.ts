import type { Brief } from '@raccordo/brief';
import { aBrief } from '@raccordo/brief/testing';
import { bestMix } from '@raccordo/mix';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import type { ChannelId } from '@raccordo/taxonomy';
import { PLANNING_RULES } from '../planning-rules.ts';
import { aWindowsMaker } from '../testing/a-windows-maker.ts';
import { mixPlanOf } from './mix-plan.ts';
import { planOfMix } from './plan-of-mix.ts';
import type { PlannerOptions } from './planner-options.ts';
import { plannerOf } from './planner.ts';
import { settledPlanOf } from './settled-plan.ts';
import { whyNot } from './why-not.ts';

const FROM = PLANNING_RULES.socialBesideSearchMinor;
const maker = aWindowsMaker();

function channelsAt(
  budgetMinor: number,
  options: PlannerOptions = {},
  brief: Brief = maker,
): readonly ChannelId[] {
  const outcome = bestMix(plannerOf(brief, SHIPPED_FIGURES, options).prepared, budgetMinor);
  return outcome.kind === 'mix' ? outcome.mix.channels.map(({ channel }) => channel) : [];
}

describe('where people already search', () => {
  it('social waits for a budget that carries both, and never comes alone', () => {
    for (let minor = 1_800_00; minor < FROM; minor += 200_00) {
      expect(channelsAt(minor)).not.toContain('social_ads');
    }
    const both = channelsAt(FROM);
    expect(both).toEqual(expect.arrayContaining(['search_ads', 'social_ads']));
  });

  it('every mix shown keeps to it, however wide the slack', () => {
    for (const minor of [2_600_00, 3_800_00, 5_000_00, 9_000_00]) {
      const { mixes } = mixPlanOf(plannerOf(maker, SHIPPED_FIGURES, { slackRatio: 0.3 }), minor);
      for (const { mix } of mixes) {
        const ids = mix.channels.map(({ channel }) => channel);
        if (!ids.includes('social_ads')) continue;
        expect(ids).toContain('search_ads');
        expect(mix.budgetMinor).toBeGreaterThanOrEqual(FROM);
      }
    }
  });

  it('says why social is not there yet, and from which budget on it is', () => {
    const planner = plannerOf(maker);
    const outcome = bestMix(planner.prepared, 2_600_00);
    if (outcome.kind === 'none') throw new Error(outcome.reason);
    expect(whyNot(planner, outcome.mix, 'social_ads')).toEqual({
      kind: 'comes_later',
      reason: 'search_comes_first',
      fromMinor: FROM,
    });
    const social = planOfMix(planner, outcome.mix).channels.find(
      ({ channel }) => channel === 'social_ads',
    );
    expect(social).toMatchObject({ verdict: 'later', reasons: ['search_comes_first'] });
  });

  it.each<[string, PlannerOptions, Partial<Brief['firm']>]>([
    [
      'the firm will not advertise on search',
      { refusedChannels: ['search_ads', 'seo_content'] },
      {},
    ],
    [
      'its own numbers speak for social',
      {
        evidence: {
          social_ads: {
            cost: { low: 0.4, typical: 0.5, high: 0.6 },
            conversion: { low: 0.9, typical: 1, high: 1.1 },
          },
        },
      },
      {},
    ],
    ['nobody searches for what it sells', {}, { searchDemand: 'no' }],
  ])('social may come first if %s', (_why, options, firm) => {
    const brief = { ...maker, firm: { ...maker.firm, ...firm } };
    expect(channelsAt(2_600_00, options, brief)).toContain('social_ads');
  });

  it('social comes first for those who sell online', () => {
    const shop = aBrief({
      firm: { sector: 'G', market: 'consumers', searchDemand: 'yes' },
      goals: { objectives: ['online_sales'] },
      grounding: { assets: ['online_shop', 'analytics'] },
    });
    expect(plannerOf(shop).conditions.map(({ channel }) => channel)).not.toContain('social_ads');
  });
});

describe('what follows something else', () => {
  const beside = (reason: string, brief: Brief = maker) =>
    plannerOf(brief).conditions.find((condition) => condition.reason === reason)?.beside;

  it('banners need visitors, a rented list a page that has shown it converts', () => {
    expect(beside('needs_traffic_first')).toEqual(['search_ads', 'social_ads']);
    expect(beside('needs_a_proven_page_first')).toEqual(['search_ads', 'social_ads']);
    const assets = [...maker.grounding.assets, 'landing_page'] as const;
    const proven = { ...maker, grounding: { ...maker.grounding, assets } };
    expect(beside('needs_a_proven_page_first', proven)).toBeUndefined();
  });

  it('nothing follows anything where marketing is directed in house', () => {
    const skills = [{ capability: 'marketing_management', hoursPerMonth: 40 }] as const;
    const directed = { ...maker, inHouse: { ...maker.inHouse, skills } };
    expect(plannerOf(directed).conditions).toEqual([]);
  });
});

describe('a goal that only some channels serve', () => {
  const hotel = aBrief({
    firm: { sector: 'I', market: 'consumers', searchDemand: 'yes' },
    goals: { objectives: ['repeat_customers', 'online_sales'] },
    grounding: { assets: ['site', 'analytics', 'crm'], mailingListContacts: 12_000 },
    budget: { monthlyMinor: 3_200_00 },
  });

  it('has one of them in every mix: guests are written to, also where search is cheaper', () => {
    for (const budgetMinor of [3_200_00, 5_000_00]) {
      const { mixes } = mixPlanOf(plannerOf(hotel, SHIPPED_FIGURES, { draws: 1 }), budgetMinor);
      expect(mixes.length).toBeGreaterThan(0);
      for (const { mix } of mixes) {
        expect(mix.channels.map(({ channel }) => channel)).toContain('email');
      }
    }
  });

  it('is worth as much as the channel that brings most', () => {
    const { need } = settledPlanOf(hotel, SHIPPED_FIGURES, null);
    const heaviest = [...need.lines].sort((a, b) => b.weightPpm - a.weightPpm)[0];
    expect(heaviest?.capability).toBe('email_dem');
  });

  it('unless the firm will not use it, or there is nobody to write to', () => {
    expect(channelsAt(3_200_00, { refusedChannels: ['email'] }, hotel)).not.toContain('email');
    const few = { ...hotel, grounding: { ...hotel.grounding, mailingListContacts: 50 } };
    expect(channelsAt(3_200_00, {}, few)).not.toEqual([]);
  });
});
