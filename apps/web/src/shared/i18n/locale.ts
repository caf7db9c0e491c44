import { LOCALES, type Locale } from '@raccordo/kernel';

const STORAGE_KEY = 'raccordo-locale';

export const DEFAULT_LOCALE: Locale = 'it';

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
}

/** Remembers the language somebody chose. Private windows may refuse to store: then it is forgotten. */
export function rememberLocale(locale: Locale): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, locale);
  } catch {
    return;
  }
}

function rememberedLocale(): Locale | null {
  try {
    const value = window.localStorage.getItem(STORAGE_KEY);
    return isLocale(value) ? value : null;
  } catch {
    return null;
  }
}

/** The choice made before, else the first language of the browser that we speak, else English. */
export function preferredLocale(browserLanguages: readonly string[] = navigator.languages): Locale {
  const remembered = rememberedLocale();
  if (remembered) return remembered;
  const spoken = browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale);
  return spoken ?? 'en';
}
