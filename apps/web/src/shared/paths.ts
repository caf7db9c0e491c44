import type { Locale } from '@raccordo/kernel';

/** The only place where addresses are built. Segments are the same in every language. */
export const paths = {
  home: (locale: Locale) => `/${locale}`,
  briefs: (locale: Locale) => `/${locale}/briefs`,
  newBrief: (locale: Locale) => `/${locale}/brief/new`,
  editBrief: (locale: Locale, id: string, step: string) =>
    `/${locale}/briefs/${encodeURIComponent(id)}/edit/${encodeURIComponent(step)}`,
  brief: (locale: Locale, id: string) => `/${locale}/briefs/${encodeURIComponent(id)}`,
  compare: (locale: Locale, id: string, agencyIds: readonly string[] = []) =>
    `/${locale}/briefs/${encodeURIComponent(id)}/compare${
      agencyIds.length > 0 ? `?agencies=${agencyIds.map(encodeURIComponent).join(',')}` : ''
    }`,
  agencies: (locale: Locale, query = '') => `/${locale}/agencies${query ? `?${query}` : ''}`,
  agency: (locale: Locale, slug: string) => `/${locale}/agencies/${encodeURIComponent(slug)}`,
  howWeRank: (locale: Locale) => `/${locale}/how-we-rank`,
  audit: (locale: Locale, query = '') => `/${locale}/admin/audit${query ? `?${query}` : ''}`,
  statistics: (locale: Locale) => `/${locale}/statistics`,
  standings: (locale: Locale) => `/${locale}/agency/where-i-stand`,
  standing: (locale: Locale, needKey: string) =>
    `/${locale}/agency/where-i-stand/${encodeURIComponent(needKey)}`,
  exposure: (locale: Locale) => `/${locale}/admin/exposure`,
  notifications: (locale: Locale) => `/${locale}/notifications`,
  notificationPreferences: (locale: Locale) => `/${locale}/account/notifications`,
};

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
  compare: 'briefs/:id/compare',
  agencies: 'agencies',
  agency: 'agencies/:slug',
  howWeRank: 'how-we-rank',
  audit: 'admin/audit',
  statistics: 'statistics',
  standings: 'agency/where-i-stand',
  standing: 'agency/where-i-stand/:needKey',
  exposure: 'admin/exposure',
  notifications: 'notifications',
  notificationPreferences: 'account/notifications',
  unsubscribe: 'unsubscribe',
} as const;
