import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '@raccordo/kernel';
import { formatNumber } from './format.ts';

export type Texts = Readonly<Record<string, unknown>>;

/** Where a namespace's texts come from, language by language; each is its own chunk. */
export type TextSource = Readonly<Record<Locale, () => Promise<{ readonly default: Texts }>>>;

export const SHARED_NAMESPACE = 'shared';

function createTexts(locale: Locale): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    ns: [],
    defaultNS: SHARED_NAMESPACE,
    fallbackNS: SHARED_NAMESPACE,
    resources: {},
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18n: 'languageChanged', bindI18nStore: 'added' },
  });
  // `{{count, number}}`: the plural still follows the number, the figure reads like every other.
  instance.services.formatter?.add('number', (value) => formatNumber(locale, Number(value)));
  return instance;
}

const instances = new Map<Locale, i18n>();

/**
 * One instance a language instead of one that changes language: a page keeps its words until the
 * next one's have arrived, and then all of them change at once.
 */
export function textsOf(locale: Locale): i18n {
  const known = instances.get(locale);
  if (known) return known;
  const created = createTexts(locale);
  instances.set(locale, created);
  return created;
}

/** Loads what is not there yet; route loaders wait for it, so no key is ever seen bare. */
export async function loadTexts(
  locale: Locale,
  sources: Readonly<Record<string, TextSource>>,
): Promise<void> {
  const texts = textsOf(locale);
  await Promise.all(
    Object.entries(sources).map(async ([namespace, source]) => {
      if (texts.hasResourceBundle(locale, namespace)) return;
      const { default: resources } = await source[locale]();
      texts.addResourceBundle(locale, namespace, resources, true, true);
    }),
  );
}
