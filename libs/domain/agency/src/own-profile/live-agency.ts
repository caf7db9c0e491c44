import { CAPABILITY_IDS, SECTOR_IDS, type SectorId } from '@raccordo/taxonomy';
import type { Agency } from '../agency.ts';
import type { EvidenceLevel } from '../evidence-level.ts';
import { ProfileNotPublishable } from './profile.errors.ts';
import { WHOLE_SHARE_BASIS_POINTS } from './profile-limits.ts';
import type { PublishedProfile } from './published-profile.ts';
import { validateForPublication } from './validate-for-publication.ts';

/** What the marketplace knows of an agency and its own people do not edit. */
export type MarketplaceKnows = Pick<Agency, 'id' | 'slug' | 'status' | 'rating' | 'responsiveness'>;

/**
 * The agency that is searched and ranked, from what its people published; nothing is estimated.
 * Throws for a profile that may not be published.
 */
export function liveAgencyOf(
  { profile, cases }: PublishedProfile,
  levelOf: (capability: Agency['offers'][number]['capability']) => EvidenceLevel,
  known: MarketplaceKnows,
): Agency {
  const { company, description, reach, clients, terms } = profile;
  const { name } = company;
  const { hourlyRateMinor, minRetainerMinor } = terms;
  const violations = validateForPublication(profile);
  if (violations.length > 0 || name === null) throw new ProfileNotPublishable({ violations });
  if (hourlyRateMinor === null || minRetainerMinor === null) {
    throw new ProfileNotPublishable({ violations });
  }
  return {
    id: known.id,
    slug: known.slug,
    name: name.trim(),
    website: company.website,
    vatNumber: company.vatNumber,
    city: company.city,
    countryCode: company.countryCode,
    region: company.region,
    servedRegions: reach.servedRegions,
    isRemote: reach.isRemote,
    languages: reach.languages,
    sectorExperience: sectorsKnown(clients.sectorExperience, cases),
    sectorConflicts: clients.sectorConflicts,
    sizesServed: clients.sizesServed,
    headcountMin: company.headcount,
    headcountMax: company.headcount,
    foundedYear: company.foundedYear,
    currency: terms.currency,
    hourlyRateMinor,
    minRetainerMinor,
    isAvailable: terms.isAvailable,
    status: known.status,
    rating: known.rating,
    responsiveness: known.responsiveness,
    offers: CAPABILITY_IDS.flatMap((capability) => {
      const offer = profile.offers.find((one) => one.capability === capability);
      if (offer === undefined) return [];
      return [
        {
          capability,
          shareRatio: (offer.shareBasisPoints ?? 0) / WHOLE_SHARE_BASIS_POINTS,
          hoursPerMonth: offer.hoursPerMonth ?? 0,
          evidence: levelOf(capability),
        },
      ];
    }),
    estimatedFields: [],
    description: description.it.trim() === '' ? description.en : description.it,
  };
}

/** Sectors it names and sectors of its cases, in taxonomy order. */
function sectorsKnown(
  named: readonly SectorId[],
  cases: PublishedProfile['cases'],
): readonly SectorId[] {
  const known = new Set([...named, ...cases.map(({ sector }) => sector)]);
  return SECTOR_IDS.filter((sector) => known.has(sector));
}
