import type { Brief } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import { exactly, isExact } from '@raccordo/kernel';
import type { ChannelModel, ChannelSpread } from '@raccordo/mix';
import { rampByMonth, relativeRange, spreadProduct, usedUpMinor } from '@raccordo/mix';
import type { CapabilityId, ChannelId, FigureBook } from '@raccordo/taxonomy';
import { CHANNEL_IDS, RAMP_MONTHS } from '@raccordo/taxonomy';
import { inHouseHoursOf, scopeOf } from '../asked-scope.ts';
import type { ChannelReason } from '../channel-choice.ts';
import { channelDemandsOf, ownCapabilityOf } from '../channel-work.ts';
import { runnersOf } from '../choose-channels.ts';
import { sellsOnline } from '../firm-facts.ts';
import { leastMediaOf } from '../media.ts';
import { objectiveOf } from '../objective.ts';
import { channelFiguresOf } from './channel-figures.ts';
import type { LandingAsset } from './landing-multiplier.ts';
import { landingMultiplier } from './landing-multiplier.ts';
import type { ChannelEvidence, PlannerOptions } from './planner-options.ts';

/** A channel that this firm cannot use, whatever the money. */
export interface ChannelLeftOut {
  readonly channel: ChannelId;
  readonly reason: ChannelReason | 'refused_by_firm';
}

/** Channels to which pages made for a campaign do not apply: people arrive on the site itself. */
const LANDS_ON_SITE: readonly ChannelId[] = ['seo_content', 'organic_social', 'pr'];

/** Beyond the horizon too, because the hand-over may come later. */
const RAMP_HORIZON_MONTHS = 60;

/** Why a channel is out of every mix of this firm, or null. */
export function leftOutReason(
  channel: ChannelId,
  brief: Brief,
  book: FigureBook,
  { refusedChannels = [] }: PlannerOptions,
): ChannelLeftOut['reason'] | null {
  if (refusedChannels.includes(channel)) return 'refused_by_firm';
  if (objectiveOf(brief, book) === 'undetermined') return 'no_goal_stated';
  const isAsked = runnersOf(channel).some((id) => brief.ask.capabilities.includes(id));
  if (scopeOf(brief, book) === 'asked_only' && !isAsked) return 'outside_what_was_asked';
  switch (channel) {
    case 'search_ads':
    case 'seo_content':
      return brief.firm.searchDemand === 'no' ? 'no_search_demand' : null;
    case 'email':
      return (brief.grounding.mailingListContacts ?? 0) === 0 ? 'no_mailing_list' : null;
    case 'marketplaces':
      return sellsOnline(brief) ? null : 'nothing_sold_online';
    case 'social_ads':
    case 'display':
    case 'rented_dem':
    case 'organic_social':
    case 'pr':
    case 'offline_events':
      return null;
  }
}

/** The channels this firm may use as the planner sees them, and the others with the reason. */
export function channelModelsOf(
  brief: Brief,
  book: FigureBook,
  options: PlannerOptions,
): { readonly models: readonly ChannelModel[]; readonly leftOut: readonly ChannelLeftOut[] } {
  const leftOut = CHANNEL_IDS.flatMap((channel) => {
    const reason = leftOutReason(channel, brief, book, options);
    return reason === null ? [] : [{ channel, reason }];
  });
  const allowed = CHANNEL_IDS.filter((id) => leftOut.every(({ channel }) => channel !== id));
  return { leftOut, models: allowed.map((channel) => modelOf(channel, brief, book, options)) };
}

function modelOf(
  channel: ChannelId,
  brief: Brief,
  book: FigureBook,
  options: PlannerOptions,
): ChannelModel {
  const figures = channelFiguresOf(channel, brief, book, options);
  const asset = landingAssetOf(channel, brief, options);
  const own = options.evidence?.[channel];
  const [cost, conversion] = [own?.cost ?? exactly(1), own?.conversion ?? exactly(1)];
  const curve = {
    ceiling:
      figures.ceiling * landingMultiplier(asset, figures.measuredOn, book) * conversion.typical,
    scaleMinor: figures.scaleMinor * cost.typical,
    baseMinor: paidByFees(channel) ? worthOfLeastHours(channel, brief, book) : 0,
  };
  const leastMinor = leastMediaOf(channel, brief, book);
  const { shareByMonth, keptMonthlyRatio } = book.ramps[channel];
  return {
    ...curve,
    channel,
    leastMinor,
    mostMinor: Math.max(leastMinor, usedUpMinor(curve)),
    ownFeesMinor: worthOfOwnHours(channel, brief, book),
    ramp: rampByMonth(
      RAMP_MONTHS.map((month) => [month, shareByMonth[month].value.typical]),
      RAMP_HORIZON_MONTHS,
    ),
    keptMonthlyRatio: keptMonthlyRatio.value.typical,
    spread: own === undefined ? figures.spread : spreadAfter(figures.spread, own),
  };
}

/**
 * What the firm measured replaces the published spread. Conversion that was not measured keeps its
 * own: how often such leads buy is not known from what they cost.
 */
function spreadAfter(
  published: ChannelSpread,
  { cost, conversion }: ChannelEvidence,
): ChannelSpread {
  return {
    reach: published.reach,
    cost: relativeRange(cost),
    conversion: isExact(conversion) ? published.conversion : relativeRange(conversion),
  };
}

function landingAssetOf(
  channel: ChannelId,
  brief: Brief,
  { landing = 'landing_page' }: PlannerOptions,
): LandingAsset {
  if (sellsOnline(brief)) return 'shop';
  return LANDS_ON_SITE.includes(channel) ? 'site' : landing;
}

/** Channels that buy no media: work moves them, and the least hours already do some of it. */
function paidByFees(channel: ChannelId): boolean {
  return GROWTH_CAPABILITY[channel] !== undefined;
}

/** What is bought with money beyond the least hours, in channels that buy no media. */
export const GROWTH_CAPABILITY: Readonly<Partial<Record<ChannelId, CapabilityId>>> = {
  email: 'email_dem',
  seo_content: 'copy_editorial',
  organic_social: 'social_editorial',
  pr: 'pr',
};

/** Local SEO lives on listings, not on articles. */
export function growthCapabilityOf(
  channel: ChannelId,
  brief: Brief,
  book: FigureBook,
): CapabilityId | null {
  const own = ownCapabilityOf(channel, brief, book);
  return own === 'local_seo' ? own : (GROWTH_CAPABILITY[channel] ?? null);
}

/** Running the channel and the texts and pictures it asks for, done in house or bought alike. */
function worthOfLeastHours(channel: ChannelId, brief: Brief, book: FigureBook): number {
  const working: readonly CapabilityId[] = [
    ownCapabilityOf(channel, brief, book),
    'copy_editorial',
    'graphic_design',
  ];
  return channelDemandsOf(brief, [channel], book)
    .filter(({ capability }) => working.includes(capability))
    .reduce((sum, { capability, recurringMinutes }) => {
      return sum + (recurringMinutes * book.hours[capability].hourlyRateMinor.value.typical) / 60;
    }, 0);
}

function worthOfOwnHours(channel: ChannelId, brief: Brief, book: FigureBook): number {
  const own = ownCapabilityOf(channel, brief, book);
  const { recurringHours, hourlyRateMinor } = book.hours[own];
  const bought = Math.max(0, (recurringHours?.value.low ?? 0) - inHouseHoursOf(brief, own));
  return Math.round(bought * hourlyRateMinor.value.typical);
}

/** How far the results of a channel may lie from typical, at a spend well under its ceiling. */
export function resultSpreadOf({ spread }: ChannelModel, landing: Range): Range {
  const cheaper = { low: 1 / spread.cost.high, typical: 1, high: 1 / spread.cost.low };
  return spreadProduct(cheaper, spread.conversion, landing);
}
