import type { CurrentOrganisation } from '@raccordo/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import { useLocale } from '../../shared/i18n/use-locale.ts';
import { paths } from '../../shared/paths.ts';
import classes from './acting-note.module.css';

/** On every page of an adviser: what is done now is done in the place of this firm. */
export function ActingNote({ organisation }: { readonly organisation: CurrentOrganisation }) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const locale = useLocale();
  return (
    <aside className={classes.note} aria-label={t('account.actingLabel')}>
      <p className={classes.text}>
        {t('account.acting', { name: organisation.name })}{' '}
        <Link to={paths.organisations(locale)}>{t('account.actingChange')}</Link>
      </p>
    </aside>
  );
}
