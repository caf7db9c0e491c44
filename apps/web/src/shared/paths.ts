import type { Locale } from '@raccordo/kernel';

/** The only place where addresses are built. Segments are the same in every language. */
export const paths = {
  home: (locale: Locale) => `/${locale}`,
  briefs: (locale: Locale) => `/${locale}/briefs`,
  newBrief: (locale: Locale) => `/${locale}/brief/new`,
  editBrief: (locale: Locale, id: string, step: string) =>
    `/${locale}/briefs/${encodeURIComponent(id)}/edit/${encodeURIComponent(step)}`,
  brief: (locale: Locale, id: string) => `/${locale}/briefs/${encodeURIComponent(id)}`,
  plan: (locale: Locale, id: string) => `/${locale}/briefs/${encodeURIComponent(id)}/plan`,
  compare: (locale: Locale, id: string, agencyIds: readonly string[] = []) =>
    `/${locale}/briefs/${encodeURIComponent(id)}/compare${
      agencyIds.length > 0 ? `?agencies=${agencyIds.map(encodeURIComponent).join(',')}` : ''
    }`,
  team: (locale: Locale, id: string) => `/${locale}/briefs/${encodeURIComponent(id)}/team`,
  agencies: (locale: Locale, query = '') => `/${locale}/agencies${query ? `?${query}` : ''}`,
  agency: (locale: Locale, slug: string) => `/${locale}/agencies/${encodeURIComponent(slug)}`,
  howWeRank: (locale: Locale) => `/${locale}/how-we-rank`,
  adminQueue: (locale: Locale, query = '') => `/${locale}/admin${query ? `?${query}` : ''}`,
  adminAppeals: (locale: Locale) => `/${locale}/admin/appeals`,
  adminAgencies: (locale: Locale, id?: string) => withId(`/${locale}/admin/agencies`, id),
  adminDuplicates: (locale: Locale, pair?: { readonly first: string; readonly second: string }) =>
    `/${locale}/admin/duplicates${pair ? `?first=${pair.first}&second=${pair.second}` : ''}`,
  adminPeople: (locale: Locale, id?: string) => withId(`/${locale}/admin/people`, id),
  adminOrganisations: (locale: Locale, id?: string) => withId(`/${locale}/admin/organisations`, id),
  adminImport: (locale: Locale) => `/${locale}/admin/import`,
  adminFigures: (locale: Locale) => `/${locale}/admin/figures`,
  adminTaxonomy: (locale: Locale) => `/${locale}/admin/taxonomy`,
  adminReference: (locale: Locale, book: 'figures' | 'labels' | 'mappings', itemId: string) =>
    book === 'figures'
      ? `/${locale}/admin/figures/${encodeURIComponent(itemId)}`
      : `/${locale}/admin/taxonomy/${book}/${encodeURIComponent(itemId)}`,
  ownAgency: (locale: Locale) => `/${locale}/agency`,
  /** Without a step, the first one that lacks something. */
  agencyDraft: (locale: Locale, step?: string) =>
    `/${locale}/agency/profile${step === undefined ? '' : `/${step}`}`,
  agencyCase: (locale: Locale, id: string) => `/${locale}/agency/cases/${encodeURIComponent(id)}`,
  agencyEvidence: (locale: Locale) => `/${locale}/agency/evidence`,
  agencyPreview: (locale: Locale) => `/${locale}/agency/preview`,
  agencyImport: (locale: Locale) => `/${locale}/agency/import`,
  agencyOwnership: (locale: Locale, slug: string) =>
    `/${locale}/agency/ownership/${encodeURIComponent(slug)}`,
  ownAppeal: (locale: Locale) => `/${locale}/agency/appeal`,
  audit: (locale: Locale, query = '') => `/${locale}/admin/audit${query ? `?${query}` : ''}`,
  statistics: (locale: Locale) => `/${locale}/statistics`,
  standings: (locale: Locale) => `/${locale}/agency/where-i-stand`,
  standing: (locale: Locale, needKey: string) =>
    `/${locale}/agency/where-i-stand/${encodeURIComponent(needKey)}`,
  exposure: (locale: Locale) => `/${locale}/admin/exposure`,
  notifications: (locale: Locale) => `/${locale}/notifications`,
  notificationPreferences: (locale: Locale) => `/${locale}/account/notifications`,
  /** `back` is where to go on after that, a path of ours. */
  signIn: (locale: Locale, back: string | null = null) =>
    `/${locale}/sign-in${back === null ? '' : `?to=${encodeURIComponent(back)}`}`,
  signUp: (locale: Locale) => `/${locale}/sign-up`,
  recover: (locale: Locale) => `/${locale}/recover`,
  organisations: (locale: Locale) => `/${locale}/organisations`,
  organisation: (locale: Locale, id: string) =>
    `/${locale}/organisations/${encodeURIComponent(id)}`,
  invitation: (locale: Locale) => `/${locale}/invitation`,
  account: (locale: Locale) => `/${locale}/account`,
  accountSecurity: (locale: Locale) => `/${locale}/account/security`,
  accountData: (locale: Locale) => `/${locale}/account/data`,
  accountTokens: (locale: Locale) => `/${locale}/account/api-tokens`,
};

const withId = (path: string, id?: string): string =>
  id === undefined ? path : `${path}?id=${encodeURIComponent(id)}`;

/** The same place in another language: only the first segment changes. */
export function inLocale(pathname: string, locale: Locale): string {
  return pathname.replace(/^\/[^/]*/, `/${locale}`);
}

/** Route patterns, relative to `/:locale`. */
export const ROUTES = {
  briefs: 'briefs',
  newBrief: 'brief/new',
  editBrief: 'briefs/:id/edit/:step',
  brief: 'briefs/:id',
  plan: 'briefs/:id/plan',
  compare: 'briefs/:id/compare',
  team: 'briefs/:id/team',
  agencies: 'agencies',
  agency: 'agencies/:slug',
  howWeRank: 'how-we-rank',
  adminQueue: 'admin',
  adminAppeals: 'admin/appeals',
  adminAgencies: 'admin/agencies',
  adminDuplicates: 'admin/duplicates',
  adminPeople: 'admin/people',
  adminOrganisations: 'admin/organisations',
  adminImport: 'admin/import',
  ownAgency: 'agency',
  agencyDraftStart: 'agency/profile',
  agencyDraft: 'agency/profile/:step',
  agencyCase: 'agency/cases/:caseId',
  agencyEvidence: 'agency/evidence',
  agencyPreview: 'agency/preview',
  agencyImport: 'agency/import',
  agencyOwnership: 'agency/ownership/:slug',
  ownAppeal: 'agency/appeal',
  audit: 'admin/audit',
  statistics: 'statistics',
  standings: 'agency/where-i-stand',
  standing: 'agency/where-i-stand/:needKey',
  exposure: 'admin/exposure',
  notifications: 'notifications',
  notificationPreferences: 'account/notifications',
  unsubscribe: 'unsubscribe',
  signIn: 'sign-in',
  providerReturn: 'sign-in/provider',
  signUp: 'sign-up',
  verify: 'verify',
  recover: 'recover',
  reset: 'reset',
  organisations: 'organisations',
  organisation: 'organisations/:id',
  invitation: 'invitation',
  account: 'account',
  accountSecurity: 'account/security',
  accountData: 'account/data',
  accountTokens: 'account/api-tokens',
  adminFigures: 'admin/figures',
  adminFigure: 'admin/figures/:itemId',
  adminTaxonomy: 'admin/taxonomy',
  adminLabel: 'admin/taxonomy/labels/:itemId',
  adminMapping: 'admin/taxonomy/mappings/:itemId',
} as const;
