import type { AgencyCase } from '../own-profile/agency-case.ts';
import type { AgencyProfile } from '../own-profile/agency-profile.ts';

/** A profile that may be published; override whole parts. */
export function aProfile(overrides: Partial<AgencyProfile> = {}): AgencyProfile {
  return {
    company: {
      name: 'Studio Meridiana',
      legalName: 'Studio Meridiana S.r.l.',
      vatNumber: '02342520158',
      city: 'Lodi',
      countryCode: 'IT',
      region: 'ITC4',
      foundedYear: 2014,
      headcount: 6,
      website: 'https://meridiana.example',
      logoFileId: null,
    },
    description: { it: 'Direzione marketing esterna per la piccola impresa.', en: '' },
    reach: { servedRegions: ['ITC4'], isRemote: true, languages: ['it'] },
    clients: { sectorExperience: ['C'], sectorConflicts: [], sizesServed: ['micro', 'small'] },
    terms: {
      currency: 'EUR',
      hourlyRateMinor: 58_00,
      minRetainerMinor: 700_00,
      isAvailable: true,
    },
    offers: [
      { capability: 'marketing_management', shareBasisPoints: 6_000, hoursPerMonth: 20 },
      { capability: 'search_ads', shareBasisPoints: 4_000, hoursPerMonth: 8 },
    ],
    people: [],
    certifications: [],
    ...overrides,
  };
}

/** A case that counts on 2026-11-23. */
export function aCase(overrides: Partial<AgencyCase> = {}): AgencyCase {
  return {
    id: '01890000-0000-7000-8000-00000000ca5e',
    title: 'Infissi per chi ristruttura',
    sector: 'F',
    deliveredIn: '2026-03',
    capabilities: ['marketing_management'],
    result: 'Le richieste di preventivo sono passate da 6 a 21 al mese.',
    figures: [{ metric: 'richieste', before: 6, after: 21, unit: 'al mese' }],
    link: null,
    fileId: null,
    ...overrides,
  };
}
