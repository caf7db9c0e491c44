import type { AgencyListItem, AgencyProfile, Facets } from '../api/agency-types.ts';

/** An agency as the API sends it; override only what the test is about. */
export function anAgencyProfile(overrides: Partial<AgencyProfile> = {}): AgencyProfile {
  return {
    id: '0190aaaa-0000-7000-8000-000000000001',
    slug: 'studio-esempio',
    name: 'Studio Esempio',
    city: 'Lodi',
    region: 'ITC4',
    countryCode: 'IT',
    kind: 'strategic',
    hourlyRateMinor: 58_00,
    minRetainerMinor: 700_00,
    currency: 'EUR',
    isRemote: true,
    headcountMin: 6,
    headcountMax: 6,
    rating: { mean: 4.7, count: 12 },
    estimatedFields: [],
    description: 'Direzione marketing per piccole aziende.',
    website: 'https://studio.example',
    foundedYear: 2014,
    isAvailable: true,
    offers: [
      {
        capability: 'search_ads',
        shareRatio: 0.1,
        hoursPerMonth: 8,
        evidence: 'shown',
        reason: aReason({ kind: 'rated_jobs', ratedJobs: 7, meanRating: 4.6 }),
      },
      {
        capability: 'marketing_management',
        shareRatio: 0.34,
        hoursPerMonth: 20,
        evidence: 'verified',
        reason: aReason({ kind: 'verified', by: 'admin', on: '2026-03-04' }),
      },
      {
        capability: 'landing_pages',
        shareRatio: 0.06,
        hoursPerMonth: 6,
        evidence: 'declared',
        reason: aReason({ kind: 'no_case' }),
      },
    ],
    groups: [
      { group: 'strategy', shareRatio: 0.34, provenShareRatio: 0.34 },
      { group: 'content', shareRatio: 0, provenShareRatio: 0 },
      { group: 'diffusion', shareRatio: 0.1, provenShareRatio: 0.1 },
      { group: 'conversion', shareRatio: 0.06, provenShareRatio: 0 },
      { group: 'measurement', shareRatio: 0, provenShareRatio: 0 },
    ],
    kindReasons: { strategicShareRatio: 0.61, groupsCovered: 5, maxShareRatio: 0.34, hhi: 0.2 },
    languages: ['it', 'en'],
    sectorExperience: ['C', 'F'],
    sectorConflicts: [],
    sizesServed: ['micro', 'small'],
    servedRegions: ['ITC4', 'ITH5'],
    responsiveness: { answeredInTime: 9, received: 10 },
    check: { state: 'unlisted', on: null },
    descriptions: { it: '', en: '' },
    people: [],
    cases: [],
    certifications: [],
    logoFileId: null,
    suspension: null,
    ...overrides,
  };
}

type Reason = AgencyProfile['offers'][number]['reason'];

/** What a kind does not say is null. */
export function aReason(said: Partial<Reason> & Pick<Reason, 'kind'>): Reason {
  return {
    by: null,
    on: null,
    caseId: null,
    deliveredIn: null,
    countsUntil: null,
    ageMonths: null,
    maxAgeMonths: null,
    reason: null,
    ratedJobs: null,
    meanRating: null,
    ...said,
  };
}

export function anAgencyListItem(overrides: Partial<AgencyListItem> = {}): AgencyListItem {
  const { offers, ...profile } = anAgencyProfile();
  return { ...profile, topOffers: offers, isSuspended: false, ...overrides };
}

export const NO_FACETS: Facets = {
  capability: [],
  region: [{ value: 'ITC4', count: 139 }],
  language: [],
  kind: [{ value: 'vertical', count: 251 }],
  sector: [],
  size: [],
  remote: [],
};
