import { type Agency, type AgencyProfile, type CaseContent, emptyProfile } from '@raccordo/agency';

/** What the directory says of the agency, as the draft its owner starts from. */
export function demoProfile(agency: Agency): AgencyProfile {
  const empty = emptyProfile();
  return {
    ...empty,
    company: {
      ...empty.company,
      name: agency.name,
      city: agency.city,
      countryCode: agency.countryCode,
      region: agency.region,
      foundedYear: agency.foundedYear,
      headcount: agency.headcountMin,
      website: agency.website,
    },
    description: { it: agency.description, en: '' },
    reach: {
      servedRegions: agency.servedRegions,
      isRemote: agency.isRemote,
      languages: agency.languages,
    },
    clients: {
      sectorExperience: agency.sectorExperience,
      sectorConflicts: agency.sectorConflicts,
      sizesServed: agency.sizesServed,
    },
    terms: {
      currency: agency.currency,
      hourlyRateMinor: agency.hourlyRateMinor,
      minRetainerMinor: agency.minRetainerMinor,
      isAvailable: agency.isAvailable,
    },
    offers: agency.offers.map(({ capability, shareRatio, hoursPerMonth }) => ({
      capability,
      shareBasisPoints: Math.round(shareRatio * 10_000),
      hoursPerMonth,
    })),
  };
}

/** One case that counts, and one too old to: the first thing an owner is told about. */
export const demoCases = (now: Date): readonly CaseContent[] => [
  {
    title: 'Preventivi per un serramentista',
    sector: 'C',
    deliveredIn: monthsBefore(now, 5),
    capabilities: ['marketing_management', 'search_ads'],
    result: 'In sei mesi le richieste di preventivo sono passate da 9 a 26 al mese.',
    figures: [{ metric: 'richieste di preventivo', before: 9, after: 26, unit: 'al mese' }],
    link: null,
    fileId: null,
  },
  {
    title: 'Una rassegna di design, raccontata',
    sector: 'R',
    deliveredIn: monthsBefore(now, 31),
    capabilities: ['pr'],
    result: 'Quattordici uscite su testate nazionali, il doppio dell’anno prima.',
    figures: [{ metric: 'uscite', before: 7, after: 14, unit: 'all’anno' }],
    link: null,
    fileId: null,
  },
];

/** As `2026-06`. */
function monthsBefore(now: Date, months: number): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
    .toISOString()
    .slice(0, 7);
}
