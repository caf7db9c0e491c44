import type { AgencyCard } from '@raccordo/api-client';

/** What lists show of an agency; override only what the test is about. */
export function anAgencyCard(overrides: Partial<AgencyCard> = {}): AgencyCard {
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
    rating: null,
    estimatedFields: [],
    ...overrides,
  };
}
