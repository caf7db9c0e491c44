import type {
  AdminAgency,
  ClaimToDecide,
  PersonDetail,
  ProfileToReview,
  TwinsDetail,
  Waiting,
} from '../api/types.ts';

const AGENCY_ID = '01900000-0000-7000-8000-0000000000a1';
const ORGANISATION_ID = '01900000-0000-7000-8000-0000000000b1';

export const aWaiting = (overrides: Partial<Waiting> = {}): Waiting => ({
  kind: 'claim',
  id: AGENCY_ID,
  capability: 'landing_pages',
  agencyName: 'Officina Clic',
  city: 'Milano',
  since: new Date(Date.now() - 19 * 3_600_000).toISOString(),
  impactPpm: 46_000,
  matches: 23,
  ...overrides,
});

export const anAdminAgency = (overrides: Partial<AdminAgency> = {}): AdminAgency => ({
  id: AGENCY_ID,
  slug: 'officina-clic',
  name: 'Officina Clic',
  city: 'Milano',
  website: 'https://clic.example',
  vatNumber: '02342520158',
  status: 'published',
  organisationId: ORGANISATION_ID,
  ...overrides,
});

export const aClaim = (overrides: Partial<ClaimToDecide> = {}): ClaimToDecide => ({
  agency: anAdminAgency(),
  capability: 'landing_pages',
  state: 'requested',
  version: 3,
  message: 'Landing e prove, dodici mesi.',
  question: null,
  requestedAt: '2026-11-22T09:00:00.000Z',
  caseId: 'case-1',
  level: 'shown',
  reason: {
    kind: 'case_shown',
    by: null,
    on: null,
    caseId: 'case-1',
    deliveredIn: '2026-03',
    countsUntil: '2028-02-29',
    ageMonths: null,
    maxAgeMonths: null,
    reason: null,
    ratedJobs: null,
    meanRating: null,
  },
  cases: [
    {
      id: 'case-1',
      title: 'Porte e finestre, Bergamo',
      sector: 'F',
      deliveredIn: '2026-03',
      capabilities: ['landing_pages'],
      result: 'Le richieste sono passate da 6 a 21 al mese.',
      figures: [{ metric: 'richieste', before: 6, after: 21, unit: 'al mese' }],
      link: 'https://clic.example/porte',
      fileId: null,
    },
  ],
  contests: [],
  impactPpm: 46_000,
  matches: 23,
  ...overrides,
});

export const aProfileToReview = (overrides: Partial<ProfileToReview> = {}): ProfileToReview => ({
  organisationId: ORGANISATION_ID,
  agencyName: 'Officina Clic',
  agency: anAdminAgency(),
  version: 7,
  reviewState: 'waiting',
  publishedAt: '2026-11-22T09:00:00.000Z',
  reviewedAt: '2026-10-01T09:00:00.000Z',
  vatCheck: 'valid',
  changes: [
    { path: 'terms.hourlyRateMinor', kind: 'changed', before: '5800', after: '6400' },
    { path: 'offers.seo', kind: 'added', before: 'null', after: '{"hoursPerMonth":12}' },
  ],
  twins: [],
  ...overrides,
});

const bottega = {
  city: 'Como',
  website: 'https://unita.example',
  vatNumber: null,
  status: 'published',
};

/** Its own people write the first one. */
export const someTwins = (overrides: Partial<TwinsDetail> = {}): TwinsDetail => ({
  first: { ...bottega, id: 'a', slug: 'bottega-unita', name: 'Bottega Unita', isOwned: true, offers: 3 },
  second: { ...bottega, id: 'b', slug: 'unita-bottega', name: 'Unita Bottega', isOwned: false, offers: 2 },
  score: 100,
  signals: [{ kind: 'same_domain', points: 60, detail: 'unita.example' }],
  version: 1,
  intoFirst: { obstacle: null, fieldsTaken: [], offersAdded: [], offersImproved: [], offersLeftOut: ['pr'] },
  intoSecond: { obstacle: 'source_owned', fieldsTaken: [], offersAdded: [], offersImproved: [], offersLeftOut: [] },
  ...overrides,
}); // prettier-ignore

export const aPersonDetail = (overrides: Partial<PersonDetail> = {}): PersonDetail => ({
  id: 'p1',
  email: 'ada@example.org',
  name: 'Ada Prova',
  status: 'active',
  isAdmin: false,
  isEmailVerified: true,
  organisations: 1,
  version: 4,
  createdAt: '2026-10-01T09:00:00.000Z',
  memberships: [
    {
      organisationId: 'o1',
      organisationName: 'Infissi Prova',
      organisationKind: 'sme',
      role: 'owner',
    },
  ],
  sessions: 2,
  lastSeenAt: '2026-11-24T09:00:00.000Z',
  ...overrides,
});
