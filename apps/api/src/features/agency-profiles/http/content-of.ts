import type { AgencyProfile } from '@raccordo/agency';
import type { ProfileContent } from './profile-content.body.ts';

/** Field by field, in one order: two that say the same are the same text. */
export function contentOf(profile: AgencyProfile): ProfileContent {
  const { company, description, reach, clients, terms } = profile;
  return {
    company: {
      name: company.name,
      legalName: company.legalName,
      vatNumber: company.vatNumber,
      city: company.city,
      countryCode: company.countryCode,
      region: company.region,
      foundedYear: company.foundedYear,
      headcount: company.headcount,
      website: company.website,
      logoFileId: company.logoFileId,
    },
    description: { it: description.it, en: description.en },
    reach: {
      servedRegions: [...reach.servedRegions],
      isRemote: reach.isRemote,
      languages: [...reach.languages],
    },
    clients: {
      sectorExperience: [...clients.sectorExperience],
      sectorConflicts: [...clients.sectorConflicts],
      sizesServed: [...clients.sizesServed],
    },
    terms: {
      currency: terms.currency,
      hourlyRateMinor: terms.hourlyRateMinor,
      minRetainerMinor: terms.minRetainerMinor,
      isAvailable: terms.isAvailable,
    },
    offers: profile.offers.map(({ capability, shareBasisPoints, hoursPerMonth }) => ({
      capability,
      shareBasisPoints,
      hoursPerMonth,
    })),
    people: profile.people.map(({ name, role, capabilities }) => ({
      name,
      role,
      capabilities: [...capabilities],
    })),
    certifications: profile.certifications.map(({ issuer, name, year, link, fileId }) => ({
      issuer,
      name,
      year,
      link,
      fileId,
    })),
  };
}
