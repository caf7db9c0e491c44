import type { AdminStatistics, MarketExposure, MarketStatistics } from '@raccordo/api-client';
import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import { anAgencyCard } from '../../../shared/testing/an-agency-card.ts';

export function someStatistics(overrides: Partial<MarketStatistics> = {}): MarketStatistics {
  return {
    days: 365,
    leastFirms: 3,
    briefs: 40,
    briefsWithoutAgency: 5,
    medianCoveragePpm: 612_000,
    byObjective: { shown: [{ value: 'lead_generation', count: 31 }], others: 9 },
    bySector: {
      shown: [
        { value: 'C', count: 25 },
        { value: null, count: 15 },
      ],
      others: 0,
    },
    byRegion: { shown: [], others: 0 },
    capabilities: CAPABILITY_IDS.map((capability) => ({
      capability,
      declared: capability === 'pr' ? 4 : 0,
      shown: capability === 'pr' ? 2 : 0,
      verified: capability === 'pr' ? 1 : 0,
    })),
    ...overrides,
  };
}

const corner = [
  { populationShare: 0, valueShare: 0 },
  { populationShare: 1, valueShare: 1 },
];

export function someExposure(overrides: Partial<MarketExposure> = {}): MarketExposure {
  return {
    days: 90,
    lists: 12,
    contenders: 14,
    neverShown: 3,
    attention: {
      gini: 0.41,
      lorenz: [
        ...corner.slice(0, 1),
        { populationShare: 0.5, valueShare: 0.2 },
        ...corner.slice(1),
      ],
    },
    merit: { gini: 0.12, lorenz: corner },
    bySize: {
      groups: [
        {
          group: 'micro',
          agencies: 9,
          attentionShare: 0.5,
          meritShare: 0.7,
          attentionPerMerit: 0.71,
        },
        { group: null, agencies: 5, attentionShare: 0.5, meritShare: 0.3, attentionPerMerit: 1.67 },
      ],
      ratio: 0.43,
    },
    byRegion: {
      groups: [
        { group: 'ITH3', agencies: 1, attentionShare: 1, meritShare: 1, attentionPerMerit: 1 },
      ],
      ratio: null,
    },
    most: [
      {
        agency: anAgencyCard(),
        shown: 6,
        contended: 7,
        attentionShare: 0.12,
        meritShare: 0.08,
      },
    ],
    least: [],
    ...overrides,
  };
}

export function someAdminFigures(overrides: Partial<AdminStatistics> = {}): AdminStatistics {
  return {
    months: [{ month: '2026-03', briefs: 12, withoutAgency: 2 }],
    exclusions: [{ reason: 'minimum_retainer', exclusions: 34 }],
    agencies: [{ status: 'published', agencies: 20 }],
    medianCoveragePpm: 612_000,
    needsReleased: 9,
    needsWithheld: 3,
    ...overrides,
  };
}
