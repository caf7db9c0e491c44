import { type Agency, kindOf } from '@raccordo/agency';
import type { AgencyCard } from './agency-filters.ts';

/** The card of an agency already in hand. */
export function agencyCardOf(agency: Agency): AgencyCard {
  return {
    id: agency.id,
    slug: agency.slug,
    name: agency.name,
    city: agency.city,
    region: agency.region,
    countryCode: agency.countryCode,
    kind: kindOf(agency.offers).kind,
    hourlyRateMinor: agency.hourlyRateMinor,
    minRetainerMinor: agency.minRetainerMinor,
    currency: agency.currency,
    isRemote: agency.isRemote,
    headcountMin: agency.headcountMin,
    headcountMax: agency.headcountMax,
    rating: agency.rating,
    estimatedFields: agency.estimatedFields,
  };
}
