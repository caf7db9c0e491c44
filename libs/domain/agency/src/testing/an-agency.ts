import { asAgencyId } from '@raccordo/kernel';
import type { Agency, Offer } from '../agency.ts';

/** A small, valid, published agency of Lodi; override only what the test is about. */
export function anAgency(overrides: Partial<Agency> = {}): Agency {
  return {
    id: asAgencyId('01890000-0000-7000-8000-000000000001'),
    slug: 'studio-meridiana',
    name: 'Studio Meridiana',
    website: 'https://meridiana.example',
    vatNumber: null,
    city: 'Lodi',
    countryCode: 'IT',
    region: 'ITC4',
    servedRegions: ['ITC4'],
    isRemote: true,
    languages: ['it'],
    sectorExperience: ['C'],
    sectorConflicts: [],
    sizesServed: ['micro', 'small'],
    headcountMin: 5,
    headcountMax: 9,
    foundedYear: 2012,
    currency: 'EUR',
    hourlyRateMinor: 58_00,
    minRetainerMinor: 700_00,
    isAvailable: true,
    status: 'published',
    rating: null,
    responsiveness: { answeredInTime: 0, received: 0 },
    offers: [anOffer()],
    estimatedFields: [],
    description: 'Marketing direction for small manufacturers.',
    ...overrides,
  };
}

export function anOffer(overrides: Partial<Offer> = {}): Offer {
  return {
    capability: 'marketing_management',
    shareRatio: 0.3,
    hoursPerMonth: 40,
    evidence: 'shown',
    ...overrides,
  };
}
