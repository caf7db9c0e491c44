import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import type { Twins } from '../api/types.ts';
import classes from './sides.module.css';

/** Who it may be the same as, found before anything is decided. */
export function TwinsLinks({ twins }: { readonly twins: readonly Twins[] }) {
  const { t } = useTranslation('curation');
  const locale = useLocale();
  if (twins.length === 0) return null;
  return (
    <section className={classes.part}>
      <h3>{t('twins.perhaps')}</h3>
      <ul>
        {twins.map(({ first, second, score }) => (
          <li key={first.id + second.id}>
            <Link to={paths.adminDuplicates(locale, { first: first.id, second: second.id })}>
              {t('twins.pair', { first: first.name, second: second.name, score })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
