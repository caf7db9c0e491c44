import type { Brief } from '@raccordo/brief';
import type { ChannelId, FigureBook, Threshold } from '@raccordo/taxonomy';
import { channelPointsOf } from './channel-points.ts';
import { buyersOf, sellsOnline } from './firm-facts.ts';
import { pursuitOf } from './objective.ts';
import { PLANNING_RULES } from './planning-rules.ts';

/** Least sensible media of a channel a month, minor units; 0 for channels that buy none. */
export function leastMediaOf(channel: ChannelId, brief: Brief, book: FigureBook): number {
  const key = mediaThresholdOf(channel, brief);
  return key === null ? 0 : book.thresholds[key].value.low;
}

/** Least sensible media of several channels together. */
export function leastMediaSumOf(
  channels: readonly ChannelId[],
  brief: Brief,
  book: FigureBook,
): number {
  return channels.reduce((sum, channel) => sum + leastMediaOf(channel, brief, book), 0);
}

function mediaThresholdOf(channel: ChannelId, brief: Brief): Threshold | null {
  switch (channel) {
    case 'search_ads':
      if (sellsOnline(brief)) return 'media_search_online_sales';
      return buyersOf(brief) === 'businesses'
        ? 'media_search_businesses'
        : 'media_search_consumers';
    case 'social_ads':
      return 'media_social';
    case 'display':
      return 'media_display';
    case 'rented_dem':
      return 'media_rented_dem';
    case 'marketplaces':
      return 'media_marketplaces';
    case 'offline_events':
      return 'media_offline';
    case 'email':
    case 'seo_content':
    case 'organic_social':
    case 'pr':
      return null;
  }
}

export interface MediaSplit {
  readonly monthlyMinor: number;
  readonly statedMinor: number | null;
  /** Least media of the chosen channels together; 0 when none buys media. */
  readonly leastMinor: number;
  /** Monthly fees that pay every hour of the plan. */
  readonly feesNeededMinor: number;
}

/**
 * Media of a monthly budget, minor units. The owner's own figure wins. Otherwise the usual share,
 * but hours come first: until every hour of the plan is paid, media stop at the guard; from then on
 * every further euro is media until fees are half of the budget. Never under the least media of the
 * channels (up to half the budget). Neither fees nor media ever fall when the budget grows.
 */
export function mediaOf(split: MediaSplit, book: FigureBook): number {
  const { monthlyMinor, statedMinor, leastMinor, feesNeededMinor } = split;
  if (leastMinor === 0) return 0;
  if (statedMinor !== null) return Math.min(statedMinor, monthlyMinor);
  const half = Math.floor(monthlyMinor * book.thresholds.fee_share.value.typical);
  const usual = Math.floor(monthlyMinor * PLANNING_RULES.mediaShareRatio);
  return Math.max(
    Math.min(usual, book.thresholds.fee_share_media.value.typical),
    Math.min(monthlyMinor - feesNeededMinor, half),
    Math.min(leastMinor, half),
  );
}

/** Media shared over channels: each its least, the rest by points; the shares sum to the whole. */
export function mediaByChannel(
  totalMinor: number,
  channels: readonly ChannelId[],
  brief: Brief,
  book: FigureBook,
): ReadonlyMap<ChannelId, number> {
  const paid = channels.filter((channel) => leastMediaOf(channel, brief, book) > 0);
  const points = channelPointsOf(brief, pursuitOf(brief, book));
  const allPoints = paid.reduce((sum, channel) => sum + points[channel], 0);
  const allLeast = leastMediaSumOf(paid, brief, book);
  const rest = Math.max(0, totalMinor - allLeast);
  const scale = allLeast > totalMinor ? totalMinor / allLeast : 1;
  const shares = paid.map(
    (channel) =>
      [
        channel,
        Math.floor(
          leastMediaOf(channel, brief, book) * scale + (rest * points[channel]) / allPoints,
        ),
      ] as const,
  );
  const [first, ...others] = shares;
  if (first === undefined) return new Map();
  const ofOthers = others.reduce((sum, [, minor]) => sum + minor, 0);
  return new Map([[first[0], totalMinor - ofOthers], ...others]);
}
