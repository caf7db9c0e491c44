import type { CapabilityId, ChannelId, FigureBook, SectorId } from '@raccordo/taxonomy';
import type { FoundationReason } from './need.ts';
import type { Pursuit } from './objective.ts';

/**
 * The constants behind the choice of channels, the split of the budget and the weights: published,
 * so that "how we plan" can be read on a screen. Lines drawn on sourced figures are below it.
 */
export const PLANNING_RULES = {
  defaultHorizonMonths: 12,
  /** One-off work is paid over the horizon, but never over more than a year. */
  maxSpreadMonths: 12,
  /** A plan of one-off work alone is a project: it is done in these months. */
  projectMonths: 3,
  /** Media share of a small budget, when the owner leaves it to us and paid channels are chosen. */
  mediaShareRatio: 0.35,
  /** With no budget stated, the plan stops here and says what it costs. */
  maxChannelsWhenUndecided: 3,
  /** From this budget paid social may run beside search for leads. */
  socialBesideSearchMinor: 4_000_00,
  /** From this budget banners and fairs are worth their fixed costs. */
  heavyMediaMonthlyMinor: 4_000_00,

  /** Value of a channel for a job, in points (search ads for leads = 100). Our judgement. */
  channelPoints: {
    leads: {
      search_ads: 100,
      social_ads: 60,
      display: 20,
      email: 50,
      rented_dem: 20,
      seo_content: 55,
      organic_social: 25,
      pr: 15,
      marketplaces: 70,
      offline_events: 30,
    },
    awareness: {
      search_ads: 30,
      social_ads: 100,
      display: 70,
      email: 30,
      rented_dem: 20,
      seo_content: 40,
      organic_social: 60,
      pr: 65,
      marketplaces: 10,
      offline_events: 50,
    },
  } satisfies Readonly<Record<Pursuit, Readonly<Record<ChannelId, number>>>>,
  /** Value of the firm's own list when customers should come back: just above every other channel. */
  emailToReturningPoints: 110,

  /** Monthly minutes a channel asks of capabilities other than its own. */
  supportMinutes: {
    search_ads: { copy_editorial: 60 },
    social_ads: { graphic_design: 240 },
    display: { graphic_design: 240 },
    email: { copy_editorial: 120 },
    rented_dem: { copy_editorial: 60 },
    seo_content: { copy_editorial: 480 },
    organic_social: { graphic_design: 240 },
    pr: { copy_editorial: 120 },
    marketplaces: { copy_editorial: 120, graphic_design: 120 },
    offline_events: { graphic_design: 240 },
  } satisfies Readonly<Record<ChannelId, Readonly<Partial<Record<CapabilityId, number>>>>>,

  /** Share of a channel's points that rests on the capability running it. */
  ownValueRatio: 0.6,
  /** Share that rests on each capability supporting it. */
  supportValueRatio: {
    landing_pages: 0.12,
    website: 0.15,
    copy_editorial: 0.1,
    graphic_design: 0.1,
    photo_video: 0.1,
    analytics_tracking: 0.13,
    crm_automation: 0.05,
    ecommerce: 0.15,
  } satisfies Readonly<Partial<Record<CapabilityId, number>>>,
  /** Share of the whole value that rests on coordination. */
  coordinationValueRatio: {
    marketing_management: 0.22,
    reporting_attribution: 0.04,
  } satisfies Readonly<Partial<Record<CapabilityId, number>>>,
  /** Points of work that no channel asks for. */
  foundationPoints: {
    coordination: 0,
    diagnosis: 60,
    measurement: 25,
    landing: 60,
    identity: 30,
  } satisfies Readonly<Record<FoundationReason, number>>,
  askPoints: 20,

  /** What a firm can most easily take over when the budget buys too few hours. */
  inHouseFriendly: [
    'copy_editorial',
    'photo_video',
    'social_editorial',
    'reporting_attribution',
  ] satisfies readonly CapabilityId[],
  /** Sectors whose customers come from nearby, when the firm sells to consumers. */
  localSectors: ['F', 'I', 'M', 'Q', 'R', 'S', 'T'] satisfies readonly SectorId[],
} as const;

/** A further channel is added only while the budget still buys this share of the hours. */
export function leastAdequacyRatioOf({ thresholds }: FigureBook): number {
  return thresholds.adequacy.value.low;
}

/** When a channel that waits is looked at again. */
export function reviewMonthOf({ thresholds }: FigureBook): number {
  return thresholds.mixed_goals_horizon.value.typical + 1;
}
