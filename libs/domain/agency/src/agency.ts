import type { AgencyId, Currency } from '@raccordo/kernel';
import type { CapabilityId, LanguageId, RegionId, SectorId, SizeClass } from '@raccordo/taxonomy';
import type { EvidenceLevel } from './evidence-level.ts';

/** Upper limit of one offer's monthly hours: one byte in the ranking index. */
export const MAX_OFFER_HOURS = 250;

/** One capability of an agency. */
export interface Offer {
  readonly capability: CapabilityId;
  /** Share of the agency's work, 0..1; offers need not sum to 1. */
  readonly shareRatio: number;
  /** Whole hours a month it can give one client, 0..MAX_OFFER_HOURS. */
  readonly hoursPerMonth: number;
  readonly evidence: EvidenceLevel;
}

export const AGENCY_STATUSES = ['draft', 'published', 'suspended'] as const;
export type AgencyStatus = (typeof AGENCY_STATUSES)[number];

export interface Rating {
  /** 0..5 */
  readonly mean: number;
  readonly count: number;
}

/** Invitations answered within 48 hours. */
export interface Responsiveness {
  readonly answeredInTime: number;
  readonly received: number;
}

/** Fields that were missing at the source and were filled by the published rule. */
export const ESTIMABLE_FIELDS = [
  'hourlyRate',
  'minRetainer',
  'headcount',
  'shares',
  'hours',
  'languages',
  'region',
] as const;
export type EstimableField = (typeof ESTIMABLE_FIELDS)[number];

export interface Agency {
  readonly id: AgencyId;
  readonly slug: string;
  readonly name: string;
  readonly website: string | null;
  readonly vatNumber: string | null;
  readonly city: string | null;
  readonly countryCode: string | null;
  /** Where its office is, if in Italy. */
  readonly region: RegionId | null;
  /** Regions it works in on site; empty with `isRemote` means remote only. */
  readonly servedRegions: readonly RegionId[];
  readonly isRemote: boolean;
  readonly languages: readonly LanguageId[];
  readonly sectorExperience: readonly SectorId[];
  /** Sectors it cannot take a new client in (exclusivity with a present client). */
  readonly sectorConflicts: readonly SectorId[];
  readonly sizesServed: readonly SizeClass[];
  readonly headcountMin: number | null;
  readonly headcountMax: number | null;
  readonly foundedYear: number | null;
  readonly currency: Currency;
  /** Minor units per hour. */
  readonly hourlyRateMinor: number;
  /** Least monthly fee it takes, minor units. */
  readonly minRetainerMinor: number;
  readonly isAvailable: boolean;
  readonly status: AgencyStatus;
  readonly rating: Rating | null;
  readonly responsiveness: Responsiveness;
  readonly offers: readonly Offer[];
  readonly estimatedFields: readonly EstimableField[];
  readonly description: string;
}
