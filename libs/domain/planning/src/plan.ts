import type { Currency, Range } from '@raccordo/kernel';
import type { CapabilityId, ChannelId } from '@raccordo/taxonomy';
import type { PlanScope } from './asked-scope.ts';
import type { ChannelChoice } from './channel-choice.ts';
import type { NeedSource } from './need.ts';
import type { ObjectiveVerdict, Pursuit } from './objective.ts';

/** Work of one capability, all in whole minutes. */
export interface PlanLine {
  readonly capability: CapabilityId;
  /** Bought each month: recurring plus one-off spread, less in house. 1..15_000. */
  readonly minutes: number;
  readonly recurringMinutes: number;
  /** In all, before spreading. */
  readonly oneOffMinutes: number;
  readonly inHouseMinutes: number;
  /** Minor units per hour. */
  readonly hourlyRateMinor: number;
  readonly isMustHave: boolean;
  readonly sources: readonly NeedSource[];
}

/** How long a chosen channel takes, months counted from 1. */
export interface Patience {
  readonly channel: ChannelId;
  readonly firstEffectMonth: number;
  readonly fullEffectMonth: number;
}

/** One way to close the gap between the hours needed and the hours bought. */
export type Remedy =
  | { readonly kind: 'add_budget'; readonly extraMonthlyMinor: number }
  | {
      readonly kind: 'drop_channel';
      readonly channel: ChannelId;
      readonly savedMinutes: number;
      readonly neededMinutes: number;
      readonly leadsLostPerMonth: Range | null;
    }
  | {
      readonly kind: 'do_in_house';
      readonly capabilities: readonly CapabilityId[];
      readonly savedMinutes: number;
      readonly stillMissingMinutes: number;
    };

export interface Plan {
  readonly objective: ObjectiveVerdict;
  /** The job done first; may differ from what was asked (see the diagnosis). */
  readonly pursuit: Pursuit;
  readonly scope: PlanScope;
  /** One for each channel, in CHANNEL_IDS order. */
  readonly channels: readonly ChannelChoice[];
  readonly currency: Currency;
  /** All-in budget; null when the firm has not decided. Money in minor units throughout. */
  readonly monthlyMinor: number | null;
  readonly mediaMinor: number | null;
  /** Monthly fees, with the set-up money spread over the months of the one-off work. */
  readonly feesMinor: number | null;
  /** What an hour of this plan costs on average, by the published rates. */
  readonly blendedRateMinor: number;
  /** In CAPABILITY_IDS order, never empty. */
  readonly lines: readonly PlanLine[];
  readonly neededMinutes: number;
  readonly affordableMinutes: number | null;
  /** affordable / needed, unrounded; null when the budget is undecided. */
  readonly adequacyRatio: number | null;
  /** Monthly budget that would pay every hour and the least sensible media. */
  readonly fullMonthlyMinor: number;
  /** Given, or the default of PLANNING_RULES. */
  readonly horizonMonths: number;
  /** Months the one-off work is spread over. */
  readonly spreadMonths: number;
  /** Chosen channels only, in CHANNEL_IDS order. */
  readonly patience: readonly Patience[];
  /** At full effect: sum over the chosen channels that have a figure; null when none has. */
  readonly leadsPerMonth: Range | null;
  /** The same on average over the horizon: what the firm will count when its months are over. */
  readonly averageLeadsPerMonth: Range | null;
  /** Money for leads over those of the horizon; null when either is unknown. */
  readonly costPerLeadMinor: Range | null;
  /** Empty when the budget buys all the hours. */
  readonly remedies: readonly Remedy[];
}
