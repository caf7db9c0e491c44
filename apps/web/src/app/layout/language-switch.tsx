import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { LOCALES, type Locale } from '@raccordo/kernel';
import { rememberLocale } from '../../shared/i18n/locale.ts';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import { useLocale } from '../../shared/i18n/use-locale.ts';
import { inLocale } from '../../shared/paths.ts';
import classes from './language-switch.module.css';

/** In its own language, so that who cannot read this page can still find it. */
const NAMES: Record<Locale, string> = { it: 'Italiano', en: 'English' };

/** The same place in the other language; what is typed on the page stays. */
export function LanguageSwitch() {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const current = useLocale();
  const { pathname, search, hash } = useLocation();
  return (
    <ul className={classes.languages} aria-label={t('layout.language')}>
      {LOCALES.map((locale) => (
        <li key={locale} className={classes.language}>
          <Link
            to={{ pathname: inLocale(pathname, locale), search, hash }}
            className={classes.link}
            hrefLang={locale}
            lang={locale}
            aria-current={locale === current ? 'true' : undefined}
            aria-label={`${locale.toUpperCase()}, ${NAMES[locale]}`}
            preventScrollReset
            replace
            onClick={() => rememberLocale(locale)}
          >
            {locale.toUpperCase()}
          </Link>
        </li>
      ))}
    </ul>
  );
}
