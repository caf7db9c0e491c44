import type { Agency, EvidenceReason, Offer } from '@raccordo/agency';
import { kindOf, onSiteRegionsOf } from '@raccordo/agency';
import { asAgencyId } from '@raccordo/kernel';
import { CAPABILITY_IDS, REGIONS, type RegionId } from '@raccordo/taxonomy';
import { CAPABILITY_SEARCH_WORDS } from '../capability-search-words.ts';
import { sortKeyOf } from '../search-text.ts';

/** Columns of an agency; import keys and timestamps are set elsewhere. */
export interface AgencyRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly nameKey: string;
  readonly website: string | null;
  readonly vatNumber: string | null;
  readonly city: string | null;
  readonly countryCode: string | null;
  readonly region: Agency['region'];
  readonly servedRegions: RegionId[];
  readonly onSiteRegions: RegionId[];
  readonly isRemote: boolean;
  readonly languages: Agency['languages'][number][];
  readonly sectorExperience: Agency['sectorExperience'][number][];
  readonly sectorConflicts: Agency['sectorConflicts'][number][];
  readonly sizesServed: Agency['sizesServed'][number][];
  readonly headcountMin: number | null;
  readonly headcountMax: number | null;
  readonly foundedYear: number | null;
  readonly currency: Agency['currency'];
  readonly hourlyRateMinor: number;
  readonly minRetainerMinor: number;
  readonly isAvailable: boolean;
  readonly status: Agency['status'];
  readonly ratingMillis: number | null;
  readonly ratingCount: number | null;
  readonly invitationsReceived: number;
  readonly invitationsAnsweredInTime: number;
  readonly estimatedFields: Agency['estimatedFields'][number][];
  readonly description: string;
  readonly kind: ReturnType<typeof kindOf>['kind'];
  readonly capabilities: Offer['capability'][];
  readonly searchWords: string;
}

export interface OfferRow {
  readonly agencyId: string;
  readonly capability: Offer['capability'];
  readonly shareBasisPoints: number;
  readonly hoursPerMonth: number;
  readonly evidence: Offer['evidence'];
  readonly evidenceReason: EvidenceReason | null;
}

/** Why each offer has its level; offers without a reason are as their source says. */
export type EvidenceReasons = ReadonlyMap<Offer['capability'], EvidenceReason>;

const NO_REASONS: EvidenceReasons = new Map();

export function toAgencyRow(agency: Agency): AgencyRow {
  return {
    id: agency.id,
    slug: agency.slug,
    name: agency.name,
    nameKey: sortKeyOf(agency.name),
    website: agency.website,
    vatNumber: agency.vatNumber,
    city: agency.city,
    countryCode: agency.countryCode,
    region: agency.region,
    servedRegions: [...agency.servedRegions],
    onSiteRegions: [...onSiteRegionsOf(agency)],
    isRemote: agency.isRemote,
    languages: [...agency.languages],
    sectorExperience: [...agency.sectorExperience],
    sectorConflicts: [...agency.sectorConflicts],
    sizesServed: [...agency.sizesServed],
    headcountMin: agency.headcountMin,
    headcountMax: agency.headcountMax,
    foundedYear: agency.foundedYear,
    currency: agency.currency,
    hourlyRateMinor: agency.hourlyRateMinor,
    minRetainerMinor: agency.minRetainerMinor,
    isAvailable: agency.isAvailable,
    status: agency.status,
    ratingMillis: agency.rating === null ? null : Math.round(agency.rating.mean * 1_000),
    ratingCount: agency.rating?.count ?? null,
    invitationsReceived: agency.responsiveness.received,
    invitationsAnsweredInTime: agency.responsiveness.answeredInTime,
    estimatedFields: [...agency.estimatedFields],
    description: agency.description,
    kind: kindOf(agency.offers).kind,
    capabilities: agency.offers.map((offer) => offer.capability),
    searchWords: searchWordsOf(agency),
  };
}

export function toOfferRows(
  agency: Agency,
  reasons: EvidenceReasons = NO_REASONS,
): readonly OfferRow[] {
  return agency.offers.map((offer) => ({
    agencyId: agency.id,
    capability: offer.capability,
    shareBasisPoints: Math.round(offer.shareRatio * 10_000),
    hoursPerMonth: offer.hoursPerMonth,
    evidence: offer.evidence,
    evidenceReason: reasons.get(offer.capability) ?? null,
  }));
}

/** The shape of the hot read: offers as `[capability, basis points, hours, evidence]`. */
export interface LoadedAgencyRow extends Omit<
  AgencyRow,
  'nameKey' | 'onSiteRegions' | 'kind' | 'capabilities' | 'searchWords'
> {
  readonly offers: readonly (readonly [Offer['capability'], number, number, Offer['evidence']])[];
}

export function toAgency(row: LoadedAgencyRow): Agency {
  return {
    id: asAgencyId(row.id),
    slug: row.slug,
    name: row.name,
    website: row.website,
    vatNumber: row.vatNumber,
    city: row.city,
    countryCode: row.countryCode,
    region: row.region,
    servedRegions: row.servedRegions,
    isRemote: row.isRemote,
    languages: row.languages,
    sectorExperience: row.sectorExperience,
    sectorConflicts: row.sectorConflicts,
    sizesServed: row.sizesServed,
    headcountMin: row.headcountMin,
    headcountMax: row.headcountMax,
    foundedYear: row.foundedYear,
    currency: row.currency,
    hourlyRateMinor: row.hourlyRateMinor,
    minRetainerMinor: row.minRetainerMinor,
    isAvailable: row.isAvailable,
    status: row.status,
    rating:
      row.ratingMillis === null || row.ratingCount === null
        ? null
        : { mean: row.ratingMillis / 1_000, count: row.ratingCount },
    responsiveness: {
      answeredInTime: row.invitationsAnsweredInTime,
      received: row.invitationsReceived,
    },
    offers: toOffers(row.offers),
    estimatedFields: row.estimatedFields,
    description: row.description,
  };
}

/** In taxonomy order, whatever order the database gave. */
export function toOffers(rows: LoadedAgencyRow['offers']): readonly Offer[] {
  return rows
    .map(([capability, basisPoints, hoursPerMonth, evidence]) => ({
      capability,
      shareRatio: basisPoints / 10_000,
      hoursPerMonth,
      evidence,
    }))
    .sort((a, b) => CAPABILITY_IDS.indexOf(a.capability) - CAPABILITY_IDS.indexOf(b.capability));
}

function searchWordsOf(agency: Agency): string {
  const region = REGIONS.find(({ id }) => id === agency.region);
  const capabilities = agency.offers.flatMap(({ capability, shareRatio }) =>
    Array.from({ length: timesSaid(shareRatio) }, () => CAPABILITY_SEARCH_WORDS[capability]),
  );
  return [agency.city ?? '', region?.name.it ?? '', region?.name.en ?? '', ...capabilities].join(
    ' ',
  );
}

/** Full text ranks by how often a word is said: what an agency mostly does comes first. */
function timesSaid(shareRatio: number): number {
  if (shareRatio >= 0.3) return 4;
  return shareRatio >= 0.15 ? 2 : 1;
}
