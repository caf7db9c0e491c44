import { useParams } from 'react-router';
import type { Locale } from '@raccordo/kernel';
import { DEFAULT_LOCALE, isLocale } from './locale.ts';

/** The language of the address; the default one on pages that have none. */
export function useLocale(): Locale {
  const { locale } = useParams();
  return isLocale(locale) ? locale : DEFAULT_LOCALE;
}
