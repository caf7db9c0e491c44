import type { Brief } from '@raccordo/brief';
import type { ChannelId, FigureBook } from '@raccordo/taxonomy';
import type { ChannelReason } from './channel-choice.ts';
import { buyersOf, horizonOf, isLocal, monthlyMinorOf, owns, sellsOnline } from './firm-facts.ts';
import { objectiveOf, pursuitOf, wantsBothJobs } from './objective.ts';
import { PLANNING_RULES } from './planning-rules.ts';

/** Whether a channel suits the firm at all, before the budget is counted. */
export interface Fitness {
  readonly verdict: 'fit' | 'later' | 'unfit';
  readonly reasons: readonly ChannelReason[];
}

const fit = (...reasons: ChannelReason[]): Fitness => ({ verdict: 'fit', reasons });
const later = (...reasons: ChannelReason[]): Fitness => ({ verdict: 'later', reasons });
const unfit = (...reasons: ChannelReason[]): Fitness => ({ verdict: 'unfit', reasons });

type FitnessRule = (brief: Brief, book: FigureBook) => Fitness;

export function fitnessOf(channel: ChannelId, brief: Brief, book: FigureBook): Fitness {
  if (objectiveOf(brief, book) === 'undetermined') return unfit('no_goal_stated');
  const rules = pursuitOf(brief, book) === 'leads' ? FOR_LEADS : FOR_AWARENESS;
  return rules[channel](brief, book);
}

const FOR_LEADS: Readonly<Record<ChannelId, FitnessRule>> = {
  search_ads: searchFitness,

  social_ads: (brief) => {
    const reach = buyersOf(brief) === 'businesses' ? 'reaches_businesses' : 'reaches_consumers';
    if (brief.goals.objectives.includes('recruiting')) return fit('finds_candidates');
    if (brief.firm.searchDemand === 'no') return fit('creates_demand', reach);
    if (sellsOnline(brief)) return fit('sells_online', reach);
    return hasMonthly(brief, PLANNING_RULES.socialBesideSearchMinor)
      ? fit(reach)
      : later('search_comes_first');
  },

  display: () => later('needs_traffic_first'),

  email: emailFitness,

  rented_dem: () => later('needs_a_proven_page_first'),

  seo_content: organicSearchFitness,

  organic_social: (brief, book) => {
    if (brief.goals.objectives.includes('recruiting')) return fit('finds_candidates');
    if (brief.goals.objectives.includes('repeat_customers')) return fit('brings_customers_back');
    return secondaryJob(brief, book);
  },

  pr: secondaryJob,

  marketplaces: (brief) =>
    sellsOnline(brief) ? fit('sells_online') : unfit('nothing_sold_online'),

  offline_events: (brief, book) => {
    const meetsPeople =
      buyersOf(brief) === 'businesses' || brief.goals.objectives.includes('store_visits');
    if (!meetsPeople) return secondaryJob(brief, book);
    if (!hasMonthly(brief, PLANNING_RULES.heavyMediaMonthlyMinor)) {
      return later('budget_buys_too_few_hours');
    }
    return fit(buyersOf(brief) === 'businesses' ? 'reaches_businesses' : 'local_presence');
  },
};

const FOR_AWARENESS: Readonly<Record<ChannelId, FitnessRule>> = {
  search_ads: (brief) =>
    brief.firm.searchDemand === 'yes' || brief.firm.searchDemand === 'some'
      ? fit('captures_search_demand')
      : unfit(brief.firm.searchDemand === 'no' ? 'no_search_demand' : 'not_for_this_objective'),

  social_ads: (brief) =>
    fit(
      'builds_awareness',
      buyersOf(brief) === 'businesses' ? 'reaches_businesses' : 'reaches_consumers',
    ),

  display: (brief) =>
    hasMonthly(brief, PLANNING_RULES.heavyMediaMonthlyMinor)
      ? fit('builds_awareness')
      : later('budget_buys_too_few_hours'),

  email: emailFitness,
  rented_dem: () => unfit('not_for_this_objective'),
  seo_content: organicSearchFitness,
  organic_social: () => fit('builds_awareness'),

  pr: (brief, book) => (hasTimeForOrganic(brief, book) ? fit('builds_awareness') : tooSoon()),

  marketplaces: (brief) =>
    sellsOnline(brief) ? later('leads_come_first') : unfit('nothing_sold_online'),

  offline_events: (brief) =>
    hasMonthly(brief, PLANNING_RULES.heavyMediaMonthlyMinor)
      ? fit('builds_awareness', 'local_presence')
      : later('budget_buys_too_few_hours'),
};

function searchFitness({ firm }: Brief): Fitness {
  switch (firm.searchDemand) {
    case 'no':
      return unfit('no_search_demand');
    case 'yes':
    case 'some':
      return fit('captures_search_demand');
    case 'unknown':
    case null:
      return fit('search_demand_unverified');
  }
}

function emailFitness(brief: Brief, book: FigureBook): Fitness {
  const contacts = brief.grounding.mailingListContacts;
  if (!owns(brief, 'mailing_list') && (contacts ?? 0) === 0) return unfit('no_mailing_list');
  if (contacts !== null && contacts < book.thresholds.mailing_list.value.typical) {
    return later('mailing_list_too_small');
  }
  return brief.goals.objectives.includes('repeat_customers')
    ? fit('own_mailing_list', 'brings_customers_back')
    : fit('own_mailing_list');
}

function organicSearchFitness(brief: Brief, book: FigureBook): Fitness {
  if (brief.firm.searchDemand === 'no') return unfit('no_search_demand');
  if (!hasTimeForOrganic(brief, book)) return tooSoon();
  return isLocal(brief)
    ? fit('compounds_within_horizon', 'local_presence')
    : fit('compounds_within_horizon');
}

/** A channel of awareness in a plan for leads: its turn comes if awareness is wanted too. */
function secondaryJob(brief: Brief, book: FigureBook): Fitness {
  return wantsBothJobs(brief) || objectiveOf(brief, book) === 'awareness'
    ? later('leads_come_first')
    : unfit('not_for_this_objective');
}

function hasTimeForOrganic(brief: Brief, book: FigureBook): boolean {
  return horizonOf(brief) >= book.thresholds.organic_horizon.value.typical;
}

function tooSoon(): Fitness {
  return later('horizon_shorter_than_ramp');
}

/** With no budget stated, what needs a large one waits. */
function hasMonthly(brief: Brief, minor: number): boolean {
  return (monthlyMinorOf(brief) ?? 0) >= minor;
}
