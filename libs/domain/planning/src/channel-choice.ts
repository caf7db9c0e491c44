import type { Brief } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import type { CapabilityId, ChannelId, FigureBook } from '@raccordo/taxonomy';

export type ChannelVerdict = 'chosen' | 'later' | 'rejected';

/** Why a channel is in, waits or is out. */
export const CHANNEL_REASONS = [
  // in
  'captures_search_demand',
  'search_demand_unverified',
  'creates_demand',
  'own_mailing_list',
  'compounds_within_horizon',
  'local_presence',
  'reaches_consumers',
  'reaches_businesses',
  'sells_online',
  'builds_awareness',
  'brings_customers_back',
  'finds_candidates',
  'asked_and_directed_in_house',
  'in_the_chosen_mix',
  // waits
  'search_comes_first',
  'leads_come_first',
  'horizon_shorter_than_ramp',
  'mailing_list_too_small',
  'needs_traffic_first',
  'needs_a_proven_page_first',
  'budget_buys_too_few_hours',
  'brings_less_for_its_cost',
  // out
  'no_goal_stated',
  'no_search_demand',
  'no_mailing_list',
  'nothing_sold_online',
  'not_for_this_objective',
  'outside_what_was_asked',
  'refused_by_firm',
] as const;
export type ChannelReason = (typeof CHANNEL_REASONS)[number];

export interface ChannelChoice {
  readonly channel: ChannelId;
  readonly verdict: ChannelVerdict;
  readonly reasons: readonly ChannelReason[];
  /** 1 for a chosen channel, later for one that waits, null when rejected. */
  readonly startMonth: number | null;
  /** Media a month, minor units; 0 for channels that buy none and for those not chosen. */
  readonly mediaMinor: number;
  /** Leads (or orders) a month at full effect; null where no published figure supports a number. */
  readonly leadsPerMonth: Range | null;
  /** The same on average over the horizon, with the months in which the channel grows. */
  readonly averageLeadsPerMonth: Range | null;
  /** Monthly work beyond the least hours that a mix buys in a channel without media. */
  readonly growth?: ChannelGrowth | null;
}

export interface ChannelGrowth {
  readonly capability: CapabilityId;
  readonly minutes: number;
}

/**
 * What decides the mix. `planOf` takes it as a parameter, so that an optimiser can replace the
 * rules.
 */
export type MixChooser = (brief: Brief, book: FigureBook) => readonly ChannelChoice[];
