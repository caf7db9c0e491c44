import type { ChannelId } from '@raccordo/taxonomy';

/** What one channel of a mix gets and gives, a month on average over the horizon. */
export interface MixChannel {
  readonly channel: ChannelId;
  /** Media, or content beyond the least hours; whole minor units. */
  readonly variableMinor: number;
  readonly resultsPerMonth: number;
}

/**
 * One way to spend a monthly budget: `fees + every variable spend + unspent = budget`, in whole
 * minor units.
 */
export interface Mix {
  /** Bit mask of its channels over the problem's. */
  readonly mask: number;
  /** Active channels only, in the problem's order. */
  readonly channels: readonly MixChannel[];
  readonly budgetMinor: number;
  readonly feesMinor: number;
  /** Left over because every channel of the mix is used up. */
  readonly unspentMinor: number;
  /** Average over the horizon, ramps included. */
  readonly resultsPerMonth: number;
  /** What is spent over what it brings. */
  readonly costPerResultMinor: number;
  /** Price of the next result; null when no more can be had from these channels. */
  readonly marginalCostMinor: number | null;
}

/** A mix, or why there is none. */
export type MixOutcome =
  | { readonly kind: 'mix'; readonly mix: Mix }
  | { readonly kind: 'none'; readonly reason: NoMixReason; readonly leastMinor: number | null };

export const NO_MIX_REASONS = [
  /** Nothing is allowed, or nothing can bring a result within the horizon. */
  'no_feasible_channel',
  /** `leastMinor` is the cheapest way in. */
  'budget_below_every_mix',
  /** More than all channels together can bring. */
  'target_beyond_reach',
  /** Even the first results cost more than they may. */
  'nothing_pays',
] as const;
export type NoMixReason = (typeof NO_MIX_REASONS)[number];
