import type {
  Demand,
  MoveOutcome,
  OwnExposure,
  TeamPartners,
  Standing,
  StandingNeed,
  StandingPage,
  StandingSummary,
} from '@raccordo/api-client';
import { anAgencyCard } from '../../../shared/testing/an-agency-card.ts';

export const aNeed = (overrides: Partial<StandingNeed> = {}): StandingNeed => ({
  kind: 'typical',
  key: 'serramenti',
  title: { it: 'Serramenti Valserena', en: 'Valserena windows' },
  summary: { it: 'Chiede preventivi', en: 'Asks for quotes' },
  month: null,
  sector: 'C',
  region: 'ITC4',
  macroArea: 'ITC',
  sizeClass: 'small',
  objective: 'lead_generation',
  currency: 'EUR',
  feeBand: { fromMinor: 1_500_00, toMinor: 2_500_00 },
  lines: [],
  ...overrides,
});

export const aRealNeed = (overrides: Partial<StandingNeed> = {}): StandingNeed =>
  aNeed({
    kind: 'real',
    key: 'f00d',
    title: null,
    summary: null,
    month: '2026-03',
    sector: 'other',
    region: null,
    ...overrides,
  });

const NO_MOVE = {
  capability: null,
  hoursPerMonth: null,
  sector: null,
  region: null,
  language: null,
  amountMinor: null,
};

export const aMove = (
  move: Partial<MoveOutcome['move']> = { kind: 'verify_offer', capability: 'seo' },
  overrides: Partial<MoveOutcome> = {},
): MoveOutcome => ({
  move: { kind: 'verify_offer', ...NO_MOVE, ...move },
  scorePpm: 645_000,
  liftPpm: 14_400,
  opensGate: false,
  position: 1,
  of: 35,
  ...overrides,
});

export const aSummary = (overrides: Partial<StandingSummary> = {}): StandingSummary => ({
  need: aNeed(),
  position: 2,
  of: 35,
  scorePpm: 630_600,
  coveragePpm: 504_000,
  gate: null,
  best: aMove(),
  ...overrides,
});

export const aPage = (items: readonly StandingSummary[]): StandingPage => ({
  agency: anAgencyCard(),
  status: 'published',
  items,
  nextCursor: null,
});

export const aStanding = (overrides: Partial<Standing> = {}): Standing => ({
  ...aSummary(),
  algorithmVersion: '2026.1',
  breakdown: {
    scorePpm: 630_600,
    coveragePpm: 504_000,
    coverageMoneyAsidePpm: 504_000,
    provenCoveragePpm: 504_000,
    lines: [
      {
        capability: 'seo',
        weightPpm: 600_000,
        neededMinutes: 600,
        coveredMinutes: 600,
        coverableMinutes: 600,
        evidence: 'shown',
        coveragePpm: 504_000,
        coverageMoneyAsidePpm: 504_000,
        status: 'covered',
      },
      {
        capability: 'pr',
        weightPpm: 400_000,
        neededMinutes: 300,
        coveredMinutes: 0,
        coverableMinutes: 0,
        evidence: null,
        coveragePpm: 0,
        coverageMoneyAsidePpm: 0,
        status: 'missing',
      },
    ],
    contributions: [
      { criterion: 'coverage', capability: 'seo', pointsPpm: 302_400 },
      { criterion: 'trackRecord', capability: null, pointsPpm: 127_400 },
      { criterion: 'sectorExperience', capability: null, pointsPpm: 84_000 },
      { criterion: 'sizeFit', capability: null, pointsPpm: 64_000 },
      { criterion: 'responsiveness', capability: null, pointsPpm: 52_800 },
    ],
    gaps: [],
    gapTotals: { not_offered: 400_000, evidence: 96_000, money: 0, capacity: 0 },
    counterfactual: null,
  },
  gates: [],
  moves: [aMove(), aMove({ kind: 'sector_case', sector: 'F' }, { liftPpm: 4_800, position: 2 })],
  together: {
    moves: [aMove().move, aMove({ kind: 'sector_case', sector: 'F' }).move],
    scorePpm: 649_800,
    position: 1,
    of: 35,
  },
  otherScoresPpm: [761_900, 500_000, 410_000],
  ...overrides,
});

export const someDemand = (overrides: Partial<Demand> = {}): Demand => ({
  days: 90,
  region: null,
  leastFirms: 3,
  offered: ['seo'],
  rows: [
    {
      capability: 'seo',
      needs: 6,
      hours: 40,
      onSite: { offering: 9, proving: 6, available: 5 },
      remote: { offering: 0, proving: 0, available: 0 },
      needsPerProving: 1,
    },
    {
      capability: 'analytics_tracking',
      needs: 14,
      hours: 60,
      onSite: { offering: 5, proving: 3, available: 2 },
      remote: { offering: 4, proving: 1, available: 1 },
      needsPerProving: 4.67,
    },
    {
      capability: 'pr',
      needs: null,
      hours: null,
      onSite: { offering: 2, proving: 1, available: 1 },
      remote: { offering: 0, proving: 0, available: 0 },
      needsPerProving: null,
    },
  ],
  ...overrides,
});

export const anExposure = (overrides: Partial<OwnExposure> = {}): OwnExposure => ({
  days: 90,
  lists: 40,
  shown: 7,
  contended: 18,
  attentionShare: 0.031,
  meritShare: 0.029,
  ...overrides,
});

export const somePartners = (overrides: Partial<TeamPartners> = {}): TeamPartners => ({
  days: 90,
  teams: 9,
  partners: [
    { kind: 'strategic', capability: 'marketing_management', teams: 7, leading: 7 },
    { kind: 'vertical', capability: 'seo', teams: 1, leading: 0 },
  ],
  ...overrides,
});
