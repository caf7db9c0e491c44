import type { Brief } from '@raccordo/brief';
import { aBrief } from '@raccordo/brief/testing';
import type { BriefOverrides } from '@raccordo/brief/testing';
import type { ChannelId } from '@raccordo/taxonomy';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { chooseChannels as chooseWith } from '../choose-channels.ts';
import type { ChannelChoice } from '../channel-choice.ts';

const chooseChannels = (brief: Brief) => chooseWith(brief, SHIPPED_FIGURES);

function choiceOf(channel: ChannelId, overrides: BriefOverrides): ChannelChoice | undefined {
  return chooseChannels(aBrief(overrides)).find((choice) => choice.channel === channel);
}

const rich = { monthlyMinor: 8_000_00 };
const awareness = {
  goals: { priority: 'awareness_first', objectives: ['awareness'], kpis: ['reach'] },
  firm: { turnoverMinor: 8_000_000_00 },
} as const satisfies BriefOverrides;

describe('channels for leads', () => {
  it.each<[string, ChannelId, BriefOverrides, ChannelChoice['verdict'], string]>([
    ['people search', 'search_ads', {}, 'chosen', 'captures_search_demand'],
    [
      'nobody knows if they search',
      'search_ads',
      { firm: { searchDemand: 'unknown' } },
      'chosen',
      'search_demand_unverified',
    ],
    [
      'nobody searches',
      'search_ads',
      { firm: { searchDemand: 'no' } },
      'rejected',
      'no_search_demand',
    ],
    [
      'nobody searches, so social creates the wish',
      'social_ads',
      { firm: { searchDemand: 'no' } },
      'chosen',
      'creates_demand',
    ],
    ['search comes before social', 'social_ads', {}, 'later', 'search_comes_first'],
    [
      'a large budget runs social beside search',
      'social_ads',
      { budget: rich },
      'chosen',
      'reaches_consumers',
    ],
    ['banners wait for traffic', 'display', { budget: rich }, 'later', 'needs_traffic_first'],
    ['no list, no email', 'email', {}, 'rejected', 'no_mailing_list'],
    [
      'a list of fifty grows first',
      'email',
      { grounding: { mailingListContacts: 50 } },
      'later',
      'mailing_list_too_small',
    ],
    [
      'three months are too few for SEO',
      'seo_content',
      { goals: { horizonMonths: 3 } },
      'later',
      'horizon_shorter_than_ramp',
    ],
    ['a year is enough', 'seo_content', {}, 'chosen', 'compounds_within_horizon'],
    ['press is not a way to quotes', 'pr', {}, 'rejected', 'not_for_this_objective'],
    [
      'a marketplace needs something to sell online',
      'marketplaces',
      {},
      'rejected',
      'nothing_sold_online',
    ],
    [
      'people to hire are on social',
      'organic_social',
      { goals: { objectives: ['recruiting'] }, budget: rich },
      'chosen',
      'finds_candidates',
    ],
    [
      'nothing without a goal',
      'search_ads',
      { goals: { priority: null, objectives: [] }, ask: { capabilities: [] } },
      'rejected',
      'no_goal_stated',
    ],
  ])('%s: %s', (_story, channel, overrides, verdict, reason) => {
    const choice = choiceOf(channel, overrides);
    expect(choice?.verdict).toBe(verdict);
    expect(choice?.reasons).toContain(reason);
  });

  it('are fewer on a tiny budget: the best one enters, the others say why they wait', () => {
    const choices = chooseChannels(aBrief({ budget: { monthlyMinor: 700_00 } }));
    const chosen = choices.filter(({ verdict }) => verdict === 'chosen');
    expect(chosen.map(({ channel }) => channel)).toEqual(['search_ads']);
    expect(choiceOf('seo_content', { budget: { monthlyMinor: 700_00 } })?.reasons[0]).toBe(
      'budget_buys_too_few_hours',
    );
  });

  it('sell online through search, social and marketplaces when the budget allows', () => {
    const chosen = chooseChannels(
      aBrief({
        firm: { sector: 'G' },
        goals: { objectives: ['online_sales'] },
        grounding: { assets: ['online_shop', 'analytics'] },
        budget: { monthlyMinor: 12_000_00 },
      }),
    ).filter(({ verdict }) => verdict === 'chosen');
    expect(chosen.map(({ channel }) => channel)).toEqual(
      expect.arrayContaining(['search_ads', 'social_ads', 'marketplaces']),
    );
  });

  it('meet businesses at fairs only with the money for a fair', () => {
    const firm = { market: 'businesses' } as const;
    expect(choiceOf('offline_events', { firm })?.verdict).toBe('later');
    expect(
      choiceOf('offline_events', { firm, budget: { monthlyMinor: 15_000_00 } })?.reasons,
    ).toContain('reaches_businesses');
  });
});

describe('channels for awareness', () => {
  it('start from social and never count leads', () => {
    const choice = choiceOf('social_ads', { ...awareness, budget: rich });
    expect(choice).toMatchObject({ verdict: 'chosen', leadsPerMonth: null });
  });

  it('leave the press out when there are only four months', () => {
    const goals = { ...awareness.goals, horizonMonths: 4 };
    expect(choiceOf('pr', { ...awareness, goals, budget: rich })?.reasons).toEqual([
      'horizon_shorter_than_ramp',
    ]);
  });

  it('give way to leads in a firm under two millions', () => {
    const small = { ...awareness, firm: { turnoverMinor: 900_000_00 } };
    expect(choiceOf('search_ads', small)?.verdict).toBe('chosen');
    expect(choiceOf('pr', small)?.reasons).toEqual(['leads_come_first']);
  });
});
