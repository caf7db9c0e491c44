import type { Agency, AgencyKind, EstimableField, Rating } from '@raccordo/agency';
import type {
  CapabilityGroup,
  CapabilityId,
  LanguageId,
  RegionId,
  SectorId,
  SizeClass,
} from '@raccordo/taxonomy';

export const AGENCY_SORTS = ['relevance', 'name', 'rate', 'newest'] as const;
export type AgencySort = (typeof AGENCY_SORTS)[number];

/** What narrows the directory; absent means any. */
export interface AgencyFilters {
  readonly q: string | null;
  /** The agency offers every one of these. */
  readonly capabilities: readonly CapabilityId[];
  /** Works there on site. */
  readonly region: RegionId | null;
  readonly isRemote: boolean | null;
  readonly maxMonthlyMinor: number | null;
  readonly language: LanguageId | null;
  readonly kind: AgencyKind | null;
  readonly sector: SectorId | null;
  readonly size: SizeClass | null;
}

export const FACETS = [
  'capability',
  'region',
  'language',
  'kind',
  'sector',
  'size',
  'remote',
] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** What every list shows of an agency. */
export interface AgencyCard {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly city: string | null;
  readonly region: RegionId | null;
  readonly countryCode: string | null;
  readonly kind: AgencyKind;
  readonly hourlyRateMinor: number;
  readonly minRetainerMinor: number;
  readonly currency: Agency['currency'];
  readonly isRemote: boolean;
  readonly headcountMin: number | null;
  readonly headcountMax: number | null;
  readonly rating: Rating | null;
  readonly estimatedFields: readonly EstimableField[];
}

/** One line of the directory; the offers are those it is mostly hired for. */
export interface AgencyListItem extends AgencyCard {
  readonly description: string;
  readonly topOffers: Agency['offers'];
  /** Share of the work by group, declared and proven, for the five lines of the directory. */
  readonly groups: readonly GroupLine[];
  readonly isSuspended: boolean;
}

export interface GroupLine {
  readonly group: CapabilityGroup;
  readonly shareRatio: number;
  readonly provenShareRatio: number;
}
