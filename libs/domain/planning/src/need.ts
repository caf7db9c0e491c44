import type { Currency, Ppm } from '@raccordo/kernel';
import type {
  CapabilityId,
  ChannelId,
  LanguageId,
  RegionId,
  SectorId,
  SizeClass,
} from '@raccordo/taxonomy';

/** Who asks for a line of the need. */
export type NeedSource =
  | { readonly kind: 'channel'; readonly channel: ChannelId }
  | { readonly kind: 'foundation'; readonly reason: FoundationReason }
  | { readonly kind: 'ask' };

/** Work no channel asks for by itself. */
export const FOUNDATION_REASONS = [
  'coordination',
  'diagnosis',
  'measurement',
  'landing',
  'identity',
] as const;
export type FoundationReason = (typeof FOUNDATION_REASONS)[number];

export interface NeedLine {
  readonly capability: CapabilityId;
  /** Share of the value at stake; the lines of a need sum to exactly 1_000_000. */
  readonly weightPpm: Ppm;
  /**
   * Minutes a month an agency must give: recurring work plus one-off work spread over the horizon,
   * less what the firm does in house. 1..15_000.
   */
  readonly minutes: number;
  /** The recurring part of `minutes`. */
  readonly recurringMinutes: number;
  /** One-off work before spreading, minutes in all. */
  readonly oneOffMinutes: number;
  /** Minutes a month the firm does itself (already subtracted). */
  readonly inHouseMinutes: number;
  readonly isMustHave: boolean;
  readonly sources: readonly NeedSource[];
}

/** What agencies are matched against: lines, money, and the conditions of the gates. */
export interface Need {
  readonly lines: readonly NeedLine[];
  readonly currency: Currency;
  /** Monthly fee budget (media excluded), minor units; null when the firm has not decided. */
  readonly feeBudgetMinor: number | null;
  readonly region: RegionId | null;
  readonly isRemoteAccepted: boolean;
  /** The agency must work in at least one of these; empty = any. */
  readonly languages: readonly LanguageId[];
  readonly sector: SectorId | null;
  readonly sizeClass: SizeClass | null;
  readonly refusesSectorConflict: boolean;
}
