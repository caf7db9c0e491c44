import type { Agency } from '@raccordo/agency';
import { anAgency } from '@raccordo/agency/testing';
import { asAgencyId } from '@raccordo/kernel';

/** Agencies that can take the windows maker of the brief builder; the first is the dearest. */
export function someAgencies(count: number): readonly Agency[] {
  return Array.from({ length: count }, (_, place) =>
    anAgency({
      id: agencyId(place),
      slug: `agenzia-${place}`,
      name: `Agenzia ${place}`,
      region: 'ITC4',
      servedRegions: ['ITC4'],
      languages: ['it'],
      isAvailable: true,
      status: 'published',
      hourlyRateMinor: 6_000 - place * 10,
      minRetainerMinor: 50_000,
      offers: [
        { capability: 'search_ads', shareRatio: 0.5, hoursPerMonth: 20, evidence: 'shown' },
        { capability: 'landing_pages', shareRatio: 0.5, hoursPerMonth: 20, evidence: 'declared' },
      ],
    }),
  );
}

export const agencyId = (place: number) =>
  asAgencyId(`01900000-0000-7000-9000-${place.toString(16).padStart(12, '0')}`);
