import type { LoaderFunction } from 'react-router';
import { SHARED_TEXTS } from '../../shared/i18n/namespaces.ts';
import { isLocale, preferredLocale } from '../../shared/i18n/locale.ts';
import { loadTexts, type TextSource } from '../../shared/i18n/texts.ts';

/** The words of each feature; a route names the ones its screen speaks. */
const FEATURE_TEXTS = {
  home: {
    it: () => import('../../features/home/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/home/i18n/en.json', { with: { type: 'json' } }),
  },
  agencies: {
    it: () => import('../../features/agencies/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/agencies/i18n/en.json', { with: { type: 'json' } }),
  },
  'agency-workspace': {
    it: () => import('../../features/agency-workspace/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/agency-workspace/i18n/en.json', { with: { type: 'json' } }),
  },
  briefs: {
    it: () => import('../../features/briefs/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/briefs/i18n/en.json', { with: { type: 'json' } }),
  },
  identity: {
    it: () => import('../../features/identity/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/identity/i18n/en.json', { with: { type: 'json' } }),
  },
  organisations: {
    it: () => import('../../features/organisations/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/organisations/i18n/en.json', { with: { type: 'json' } }),
  },
  matches: {
    it: () => import('../../features/matches/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/matches/i18n/en.json', { with: { type: 'json' } }),
  },
  teams: {
    it: () => import('../../features/teams/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/teams/i18n/en.json', { with: { type: 'json' } }),
  },
  plans: {
    it: () => import('../../features/plans/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/plans/i18n/en.json', { with: { type: 'json' } }),
  },
  'own-history': {
    it: () => import('../../features/own-history/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/own-history/i18n/en.json', { with: { type: 'json' } }),
  },
  audit: {
    it: () => import('../../features/audit/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/audit/i18n/en.json', { with: { type: 'json' } }),
  },
  curation: {
    it: () => import('../../features/curation/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/curation/i18n/en.json', { with: { type: 'json' } }),
  },
  ranking: {
    it: () => import('../../features/ranking/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/ranking/i18n/en.json', { with: { type: 'json' } }),
  },
  statistics: {
    it: () => import('../../features/statistics/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/statistics/i18n/en.json', { with: { type: 'json' } }),
  },
  standings: {
    it: () => import('../../features/standings/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/standings/i18n/en.json', { with: { type: 'json' } }),
  },
  'reference-data': {
    it: () => import('../../features/reference-data/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/reference-data/i18n/en.json', { with: { type: 'json' } }),
  },
  /** Names and units of published figures: several features show them. */
  figures: {
    it: () => import('../../shared/figures/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../shared/figures/i18n/en.json', { with: { type: 'json' } }),
  },
  /** Names of a profile's fields: whoever shows what changed in one. */
  changes: {
    it: () => import('../../shared/changes/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../shared/changes/i18n/en.json', { with: { type: 'json' } }),
  },
  notifications: {
    it: () => import('../../features/notifications/i18n/it.json', { with: { type: 'json' } }),
    en: () => import('../../features/notifications/i18n/en.json', { with: { type: 'json' } }),
  },
} satisfies Readonly<Record<string, TextSource>>;

export type FeatureNamespace = keyof typeof FEATURE_TEXTS;

/** A loader that lets a screen appear only with all its words, in the language of its address. */
export function withTexts(...namespaces: readonly FeatureNamespace[]): LoaderFunction {
  return async ({ params }) => {
    const locale = isLocale(params['locale']) ? params['locale'] : preferredLocale();
    const features = Object.fromEntries(namespaces.map((name) => [name, FEATURE_TEXTS[name]]));
    await loadTexts(locale, { ...SHARED_TEXTS, ...features });
    return null;
  };
}
