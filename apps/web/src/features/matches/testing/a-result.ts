import type {
  BriefResponse,
  DiagnosisResponse,
  MatchExplanation,
  MatchItem,
  MatchList,
} from '@raccordo/api-client';
import type { Brief } from '@raccordo/brief';
import { aBrief } from '@raccordo/brief/testing';
import { diagnose } from '@raccordo/diagnosis';
import { ALGORITHM_VERSION, explainMatch, type Candidate } from '@raccordo/matching';
import { aCandidate, offers } from '@raccordo/matching/testing';
import { settledPlanOf } from '@raccordo/planning';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';

export const BRIEF_ID = '0190a000-0000-7000-8000-000000000002';

/** A result as the API would give it, worked out by the very libraries behind it. */
export const RESULT_BRIEF: Brief = aBrief({
  firm: { name: 'Serramenti Oldani', sector: 'F' },
  ask: { text: 'Ci serve qualcuno che segua Instagram e Facebook.', capabilities: [] },
});

export function aBriefResponse(content: Brief = RESULT_BRIEF, state = 'matched'): BriefResponse {
  return {
    id: BRIEF_ID,
    state,
    version: 4,
    content,
    clarity: { score: 90, missing: [] },
    organisationId: null,
    createdBy: null,
    createdAt: '2026-11-23T09:00:00.000Z',
    updatedAt: '2026-11-23T09:00:00.000Z',
    submittedAt: '2026-11-23T09:00:00.000Z',
    figureVersion: 0,
    chosenPlan: null,
  } as BriefResponse;
}

export function aDiagnosisResponse(content: Brief = RESULT_BRIEF): DiagnosisResponse {
  return diagnose(content);
}

const NAMES = ['Studio Meridiana', 'Officina Clic', 'Quadrivio', 'Mappa e Insegna', 'Bottega Nord'];

const POOL: readonly Candidate[] = NAMES.map((name, index) =>
  aCandidate({
    id: name.toLowerCase().replaceAll(' ', '-'),
    sectorExperience: index % 2 === 0 ? ['F'] : [],
    offers: offers({
      search_ads: [index === 0 ? 'verified' : 'shown', 20],
      analytics_tracking: ['declared', 10],
      ...(index < 3 ? { landing_pages: ['shown', 10] } : {}),
    }),
  }),
);

export function matchItems(content: Brief = RESULT_BRIEF): readonly MatchExplanation[] {
  const { need } = settledPlanOf(content, SHIPPED_FIGURES, null);
  return POOL.map((candidate, index) => {
    const explained = explainMatch(need, candidate, POOL);
    const agency = cardOf(candidate.id, NAMES[index] ?? '');
    return {
      rank: index + 1,
      agency,
      scorePpm: explained.scorePpm,
      coveragePpm: explained.coverage.totalPpm,
      coverageMoneyAsidePpm: explained.coverage.moneyAsidePpm,
      provenCoveragePpm: explained.coverage.provenPpm,
      isExposureSlot: index === 3,
      lines: explained.coverage.lines.map(({ moneyAsidePpm, ...line }) => ({
        ...line,
        coverageMoneyAsidePpm: moneyAsidePpm,
      })),
      contributions: explained.contributions,
      gaps: explained.gaps,
      gapTotals: explained.gapTotals,
      counterfactual: explained.counterfactual,
      gapFillers: [{ capability: 'email_dem', agencies: [cardOf('filler', 'Posta Chiara')] }],
      evidence: [
        {
          capability: 'search_ads',
          level: 'verified',
          reason: { kind: 'verified', by: 'admin', on: '2026-03-04' },
        },
      ],
    } as unknown as MatchExplanation;
  });
}

function cardOf(id: string, name: string): MatchItem['agency'] {
  return {
    id,
    slug: id,
    name,
    city: 'Lodi',
    region: 'ITC4',
    countryCode: 'IT',
    kind: 'strategic',
    hourlyRateMinor: 58_00,
    minRetainerMinor: 700_00,
    currency: 'EUR',
    isRemote: false,
    headcountMin: null,
    headcountMax: null,
    rating: null,
    estimatedFields: ['hourlyRate'],
  };
}

export function aMatchList(overrides: Partial<MatchList> = {}): MatchList {
  return {
    runId: 'run',
    algorithmVersion: ALGORITHM_VERSION,
    computedAt: '2026-11-23T09:00:00.000Z',
    evaluated: 47,
    eligible: 41,
    excludedByReason: { region: 4, minimum_retainer: 2 },
    outcome: 'ranked',
    items: matchItems(),
    nextCursor: null,
    ...overrides,
  };
}
