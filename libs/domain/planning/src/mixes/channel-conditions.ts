import type { Brief } from '@raccordo/brief';
import type { Mix } from '@raccordo/mix';
import type { ChannelId, FigureBook } from '@raccordo/taxonomy';
import { scopeOf } from '../asked-scope.ts';
import type { ChannelReason } from '../channel-choice.ts';
import { owns, sellsOnline } from '../firm-facts.ts';
import { PLANNING_RULES } from '../planning-rules.ts';
import type { PlannerOptions } from './planner-options.ts';

/** A channel that is not the first to be bought, whatever its price. */
export interface ChannelCondition {
  readonly channel: ChannelId;
  /** It comes only beside one of these. */
  readonly beside: readonly ChannelId[];
  /** Least monthly budget, minor units. */
  readonly fromMinor: number;
  readonly reason: ChannelReason;
}

type Rule = ChannelCondition & { readonly appliesTo: (brief: Brief) => boolean };

const RULES: readonly Rule[] = [
  {
    channel: 'social_ads',
    beside: ['search_ads'],
    fromMinor: PLANNING_RULES.socialBesideSearchMinor,
    reason: 'search_comes_first',
    appliesTo: (brief) =>
      isSearchedFor(brief) && !sellsOnline(brief) && !brief.goals.objectives.includes('recruiting'),
  },
  {
    channel: 'display',
    beside: ['search_ads', 'social_ads'],
    fromMinor: 0,
    reason: 'needs_traffic_first',
    appliesTo: () => true,
  },
  {
    channel: 'rented_dem',
    beside: ['search_ads', 'social_ads'],
    fromMinor: 0,
    reason: 'needs_a_proven_page_first',
    appliesTo: (brief) => !owns(brief, 'landing_page'),
  },
];

/**
 * What published prices do not say. Where people already search for what the firm sells, its first
 * money meets them there, and social comes beside it once the budget carries both; banners follow
 * visitors that something else brings; a rented list is written to when a page has shown that it
 * converts. The firm's own numbers of a channel, or its refusal of all that would come first, are
 * stronger than these rules; so is somebody who directs marketing in house.
 */
export function conditionsOf(
  brief: Brief,
  book: FigureBook,
  { refusedChannels = [], evidence = {} }: PlannerOptions,
): readonly ChannelCondition[] {
  if (scopeOf(brief, book) === 'asked_only') return [];
  return RULES.filter(({ channel, appliesTo }) => {
    return evidence[channel] === undefined && appliesTo(brief);
  })
    .map(({ channel, beside, fromMinor, reason }) => {
      const left = beside.filter((id) => !refusedChannels.includes(id));
      return { channel, beside: left, fromMinor, reason };
    })
    .filter(({ beside }) => beside.length > 0);
}

/**
 * Goals that only some channels serve, each with those channels: who wants customers back writes to the
 * ones it has, who wants people to hire looks for them where they spend time. Every mix has at least
 * one of each group; what the firm refuses is not asked of it.
 */
export function servingChannelsOf(
  brief: Brief,
  book: FigureBook,
  { refusedChannels = [] }: PlannerOptions,
): readonly (readonly ChannelId[])[] {
  const { objectives } = brief.goals;
  const groups: (readonly ChannelId[])[] = [];
  const canWrite =
    (brief.grounding.mailingListContacts ?? 0) >= book.thresholds.mailing_list.value.typical;
  if (objectives.includes('repeat_customers') && canWrite) groups.push(['email']);
  if (objectives.includes('recruiting')) groups.push(['social_ads', 'organic_social']);
  return groups
    .map((group) => group.filter((id) => !refusedChannels.includes(id)))
    .filter((group) => group.length > 0 && scopeOf(brief, book) !== 'asked_only');
}

function isSearchedFor({ firm }: Brief): boolean {
  return firm.searchDemand === 'yes' || firm.searchDemand === 'some';
}

/** Why a channel that is not in a mix waits for something else first; null when it does not. */
export function waitReasonOf(
  channel: ChannelId,
  { channels, budgetMinor }: Mix,
  conditions: readonly ChannelCondition[],
): ChannelReason | null {
  const condition = conditions.find((candidate) => candidate.channel === channel);
  if (condition === undefined) return null;
  const hasCompany = channels.some((active) => condition.beside.includes(active.channel));
  return hasCompany && budgetMinor >= condition.fromMinor ? null : condition.reason;
}

/** Least budget of every subset of channels by bit mask, minor units; endless where forbidden. */
export function floorsOf(
  channels: readonly ChannelId[],
  conditions: readonly ChannelCondition[],
  serving: readonly (readonly ChannelId[])[],
): Float64Array {
  const bitOf = (id: ChannelId) => (channels.includes(id) ? 1 << channels.indexOf(id) : 0);
  const maskOf = (ids: readonly ChannelId[]) => ids.reduce((mask, id) => mask | bitOf(id), 0);
  const floors = new Float64Array(1 << channels.length);
  for (const group of serving.map(maskOf)) {
    if (group === 0) continue;
    for (let mask = 1; mask < floors.length; mask++) {
      if ((mask & group) === 0) floors[mask] = Number.POSITIVE_INFINITY;
    }
  }
  for (const { channel, beside, fromMinor } of conditions) {
    const own = bitOf(channel);
    const others = maskOf(beside);
    for (let mask = 1; mask < floors.length; mask++) {
      if ((mask & own) === 0) continue;
      floors[mask] = mask & others ? Math.max(floors[mask]!, fromMinor) : Number.POSITIVE_INFINITY;
    }
  }
  return floors;
}
