import { anAgencyCard } from '../../../shared/testing/an-agency-card.ts';
import type { Team, TeamFrontier, TeamRun } from '../api/team-response.ts';
import { NO_CONDITIONS } from '../model/conditions.ts';

export const LEAD_ID = '0190aaaa-0000-7000-8000-000000000001';
export const VERTICAL_ID = '0190aaaa-0000-7000-8000-000000000002';

/** A lead and one vertical that share a line; one line nobody offers. */
export function aTeam(overrides: Partial<Team> = {}): Team {
  return {
    coveragePpm: 840_000,
    costMinor: 1_680_00,
    coordinationMinor: 232_00,
    members: [
      {
        agencyId: LEAD_ID,
        isLead: true,
        tasks: [
          {
            capability: 'marketing_management',
            evidence: 'verified',
            minutes: 720,
            coveragePpm: 400_000,
          },
          { capability: 'copy_editorial', evidence: 'shown', minutes: 200, coveragePpm: 100_000 },
        ],
        coordinationMinutes: 240,
        billMinor: 1_122_00,
        idleMinutes: 0,
        lossPpm: 500_000,
      },
      {
        agencyId: VERTICAL_ID,
        isLead: false,
        tasks: [
          { capability: 'search_ads', evidence: 'declared', minutes: 500, coveragePpm: 260_000 },
          { capability: 'copy_editorial', evidence: 'declared', minutes: 100, coveragePpm: 80_000 },
        ],
        coordinationMinutes: 0,
        billMinor: 558_00,
        idleMinutes: 60,
        lossPpm: 290_000,
      },
    ],
    lines: [
      {
        capability: 'marketing_management',
        weightPpm: 400_000,
        neededMinutes: 720,
        coveragePpm: 400_000,
        status: 'covered',
      },
      {
        capability: 'search_ads',
        weightPpm: 300_000,
        neededMinutes: 360,
        coveragePpm: 260_000,
        status: 'partly',
      },
      {
        capability: 'copy_editorial',
        weightPpm: 200_000,
        neededMinutes: 300,
        coveragePpm: 180_000,
        status: 'partly',
      },
      {
        capability: 'pr',
        weightPpm: 100_000,
        neededMinutes: 600,
        coveragePpm: 0,
        status: 'not_offered',
      },
    ],
    ...overrides,
  };
}

export function aTeamRun(overrides: Partial<TeamRun> = {}): TeamRun {
  const alone = aTeam({
    coveragePpm: 550_000,
    members: aTeam()
      .members.slice(0, 1)
      .map((member) => ({ ...member, isLead: false })),
  });
  return {
    id: '0190bbbb-0000-7000-8000-000000000001',
    briefId: '0190cccc-0000-7000-8000-000000000001',
    runId: '0190dddd-0000-7000-8000-000000000001',
    algorithmVersion: '2026.1',
    computedAt: '2026-11-29T10:00:00.000Z',
    conditions: NO_CONDITIONS,
    budgetMinor: 1_740_00,
    best: { outcome: 'found', team: aTeam(), isProven: true, gapPpm: 0, considered: 312 },
    comparison: { bestAgency: alone, bestVertical: null, gainPpm: 290_000, advice: 'team' },
    others: [{ outcome: 'found', team: alone, isProven: true, gapPpm: 0, considered: 310 }],
    agencies: [
      anAgencyCard({ id: LEAD_ID, name: 'Studio Meridiana', slug: 'studio-meridiana' }),
      anAgencyCard({
        id: VERTICAL_ID,
        name: 'Officina Clic',
        slug: 'officina-clic',
        kind: 'vertical',
      }),
    ],
    ...overrides,
  };
}

export function aFrontier(overrides: Partial<TeamFrontier> = {}): TeamFrontier {
  const point = (budgetMinor: number, coveragePpm: number) => {
    return {
      budgetMinor,
      coveragePpm,
      costMinor: budgetMinor,
      agencyIds: [LEAD_ID],
      isProven: true,
    };
  };
  return {
    budgetMinor: 1_740_00,
    points: [
      point(700_00, 300_000),
      point(1_740_00, 840_000),
      point(2_040_00, 912_000),
      point(3_480_00, 912_000),
    ],
    ...overrides,
  };
}
