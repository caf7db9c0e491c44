import { emptyProfile } from '@raccordo/agency';
import type { ClaimEvidence, OwnCase, OwnEvidence, Profile, Quality } from '../api/types.ts';

/** A workspace as the API sends it; override only what the test is about. */
export function aProfileDraft(overrides: Partial<Profile> = {}): Profile {
  const empty = emptyProfile();
  return {
    organisationId: 'o1',
    agencyId: null,
    state: 'draft',
    version: 1,
    content: {
      ...empty,
      company: { ...empty.company, name: 'Officina Clic' },
    },
    publishedAt: null,
    hasChanges: true,
    reviewState: 'none',
    reviewReason: null,
    isHeldBack: false,
    isCompanyChecked: false,
    pauseReason: null,
    pausedAt: null,
    vatCheck: 'not_asked',
    updatedAt: '2026-11-29T09:00:00.000Z',
    ...overrides,
  };
}

/** Live, and waiting for an admin. */
export const aPublishedDraft = (overrides: Partial<Profile> = {}): Profile =>
  aProfileDraft({
    agencyId: 'a1',
    state: 'published',
    publishedAt: '2026-11-20T09:00:00.000Z',
    hasChanges: false,
    reviewState: 'waiting',
    version: 4,
    ...overrides,
  });

export function anOwnCase(overrides: Partial<OwnCase['content']> = {}): OwnCase {
  return {
    id: 'c1',
    version: 2,
    updatedAt: '2026-11-20T09:00:00.000Z',
    content: {
      title: 'Infissi per chi ristruttura',
      sector: 'F',
      deliveredIn: '2026-03',
      capabilities: ['search_ads'],
      result: 'Più richieste, stessa spesa.',
      figures: [],
      link: null,
      fileId: null,
      ...overrides,
    },
  };
}

export function aClaimEvidence(overrides: Partial<ClaimEvidence> = {}): ClaimEvidence {
  return {
    capability: 'search_ads',
    level: 'shown',
    reason: {
      kind: 'case_shown',
      by: null,
      on: null,
      caseId: 'c1',
      deliveredIn: '2026-03',
      countsUntil: '2028-02-29',
      ageMonths: null,
      maxAgeMonths: null,
      reason: null,
      ratedJobs: null,
      meanRating: null,
    },
    state: 'none',
    isContested: false,
    question: null,
    requestedAt: null,
    contests: [],
    ...overrides,
  };
}

export const someEvidence = (overrides: Partial<OwnEvidence> = {}): OwnEvidence => ({
  claims: [aClaimEvidence()],
  ageing: [{ capability: 'search_ads', caseId: 'c1', countsUntil: '2028-02-29' }],
  cases: 1,
  ...overrides,
});

export const someQuality = (): Quality => ({
  version: '2026.1',
  score: 52,
  lines: [
    {
      criterion: 'cases',
      points: 5,
      possible: 15,
      steps: [{ step: 'add_case', capability: null, points: 5 }],
    },
    {
      criterion: 'evidence',
      points: 20,
      possible: 35,
      steps: [{ step: 'prove_offer', capability: 'seo', points: 9 }],
    },
    {
      criterion: 'company',
      points: 5,
      possible: 15,
      steps: [{ step: 'await_check', capability: null, points: 10 }],
    },
    {
      criterion: 'logo',
      points: 0,
      possible: 3,
      steps: [{ step: 'add_logo', capability: null, points: 3 }],
    },
  ],
  next: { step: 'prove_offer', capability: 'seo', points: 9 },
});
