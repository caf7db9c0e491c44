import type { CapabilityId, RegionId } from '@raccordo/taxonomy';

/** A line counts as asked for when it weighs at least a twentieth of its need. */
export const MATERIAL_WEIGHT_PPM = 50_000;

/** "Lately": three months, and a year for what has seasons. */
export const DEMAND_DAYS = [90, 365] as const;
export type DemandDays = (typeof DEMAND_DAYS)[number];

/** Published agencies that offer a capability; each count is part of the one before. */
export interface Supply {
  readonly offering: number;
  /** Shown by a case or verified. */
  readonly proving: number;
  /** Prove it and take new clients. */
  readonly available: number;
}

export interface Demand {
  readonly needs: number;
  /** Hours a month, whole. */
  readonly hours: number;
}

/** What was asked of one capability in one region, and who is there to do it. */
export interface DemandRow {
  readonly capability: CapabilityId;
  /** Null for the whole market. */
  readonly region: RegionId | null;
  /** Null where so few firms asked that the figure would point to them. */
  readonly demand: Demand | null;
  /** Agencies that work there on site; in the whole market, all of them. */
  readonly onSite: Supply;
  /** Agencies that would work there from elsewhere; none in the whole market. */
  readonly remote: Supply;
  /**
   * Needs for each agency on site that can prove the capability; null without such an agency, or
   * where demand is withheld.
   */
  readonly needsPerProving: number | null;
}
