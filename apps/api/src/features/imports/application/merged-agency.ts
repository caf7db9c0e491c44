import { type Agency, type AgencyDraft, EVIDENCE_LEVELS, type Offer } from '@raccordo/agency';

/**
 * The agency after an import. What the marketplace itself knows is kept: status, answers to
 * invitations, and evidence already stronger than the file's.
 */
export function mergedAgency(
  draft: AgencyDraft,
  identity: Pick<Agency, 'id' | 'slug'>,
  before: Agency | null,
): Agency {
  return {
    id: identity.id,
    slug: identity.slug,
    name: draft.name,
    website: draft.website,
    vatNumber: draft.vatNumber,
    city: draft.city,
    countryCode: draft.countryCode,
    region: draft.region,
    servedRegions: draft.servedRegions,
    isRemote: draft.isRemote,
    languages: draft.languages,
    sectorExperience: draft.sectorExperience,
    sectorConflicts: before?.sectorConflicts ?? draft.sectorConflicts,
    sizesServed: draft.sizesServed,
    headcountMin: draft.headcountMin,
    headcountMax: draft.headcountMax,
    foundedYear: draft.foundedYear,
    currency: draft.currency,
    hourlyRateMinor: draft.hourlyRateMinor,
    minRetainerMinor: draft.minRetainerMinor,
    isAvailable: before?.isAvailable ?? draft.isAvailable,
    status: before?.status ?? draft.status,
    rating: draft.rating,
    responsiveness: before?.responsiveness ?? draft.responsiveness,
    offers: draft.offers.map((offer) => withStrongerEvidence(offer, before)),
    estimatedFields: draft.estimatedFields,
    description: draft.description,
  };
}

function withStrongerEvidence(offer: Offer, before: Agency | null): Offer {
  const known = before?.offers.find(({ capability }) => capability === offer.capability);
  if (known === undefined) return offer;
  const strength = ({ evidence }: Offer): number => EVIDENCE_LEVELS.indexOf(evidence);
  return strength(known) > strength(offer) ? { ...offer, evidence: known.evidence } : offer;
}
