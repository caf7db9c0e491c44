import type { Range } from '@raccordo/kernel';
import type { ChannelId } from '@raccordo/taxonomy';
import type { ResponseCurve } from './response-curve.ts';

/** How far each figure behind a curve may lie from its typical value: ranges around 1. */
export interface ChannelSpread {
  /** How much there is to have: searches, people, contacts. */
  readonly reach: Range;
  /** What a visit costs. */
  readonly cost: Range;
  /** Visits that become results. */
  readonly conversion: Range;
}

/** One channel as the planner sees it. Money in minor units a month. */
export interface ChannelModel extends ResponseCurve {
  readonly channel: ChannelId;
  /** Least and most of the variable spend (media, or content beyond the least hours) once it runs. */
  readonly leastMinor: number;
  readonly mostMinor: number;
  /** Fees of the work that this channel alone asks for, minor units: to say where money goes. */
  readonly ownFeesMinor: number;
  /** Share of the full effect by month; at least as long as the horizon. */
  readonly ramp: readonly number[];
  /** Share of the effect kept each month after stopping, 0..1. */
  readonly keptMonthlyRatio: number;
  readonly spread: ChannelSpread;
}

/** Most channels a problem may have: every subset is tried. */
export const MAX_CHANNELS = 12;

/**
 * What the planner chooses from. Subsets of channels are bit masks over `channels` (bit 0 is the
 * first).
 */
export interface MixProblem {
  readonly channels: readonly ChannelModel[];
  /**
   * Monthly fees of every subset, whole minor units, by mask: hours shared between channels are
   * paid once, so fees do not simply add up. `Infinity` forbids a subset.
   */
  readonly feesByMask: ArrayLike<number>;
  /**
   * Least whole budget, whole minor units, from which a subset may be bought at all, by mask; none by
   * default. A rule of the trade may hold a channel back longer than its price does.
   */
  readonly floorByMask?: ArrayLike<number>;
  readonly horizonMonths: number;
  /** Demand by month, averaging 1 over the horizon (`seasonByMonth`). */
  readonly season: readonly number[];
  /** The landing page's own uncertainty, common to all channels: a range around 1. */
  readonly landingSpread: Range;
}
