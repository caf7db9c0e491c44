import type { CapabilityId } from '@raccordo/taxonomy';

/**
 * What waits for an admin: a profile published since it was last approved, a claim to verify, a
 * claim somebody contests, "this agency of the directory is us".
 */
export const WAITING_KINDS = ['profile', 'claim', 'contest', 'ownership'] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

export const WAITING_ORDERS = ['age', 'impact'] as const;
export type WaitingOrder = (typeof WAITING_ORDERS)[number];

export interface Waiting {
  readonly kind: WaitingKind;
  /** Of the organisation, the agency, the agency, the request. */
  readonly id: string;
  /** Of a claim or a contest. */
  readonly capability: CapabilityId | null;
  readonly agencyName: string;
  readonly agencySlug: string | null;
  readonly city: string | null;
  readonly since: Date;
  /** What the decision moves, as `IMPACT` says. */
  readonly impactPpm: number;
  /** Matches of the last 90 days it would have touched. */
  readonly matches: number;
}

/** Matches older than this say little of the market of today. */
export const IMPACT_DAYS = 90;

export interface WaitingSummary {
  readonly waiting: number;
  readonly oldestSince: Date | null;
  readonly openAppeals: number;
  readonly openTwins: number;
}
