import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import { useLocale } from '../../shared/i18n/use-locale.ts';
import { paths } from '../../shared/paths.ts';
import { useSession } from '../../shared/session/session.ts';
import classes from './account-slot.module.css';

/** Only who is signed in needs a menu. */
const AccountMenu = lazy(async () => ({
  default: (await import('./account-menu.tsx')).AccountMenu,
}));

/** Where one comes in, or who one is. Empty until that is known. */
export function AccountSlot() {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const session = useSession();
  if (session.data === undefined) return null;
  const { person } = session.data;
  if (person === null) {
    return (
      <Link className={classes.link} to={paths.signIn(locale, `${pathname}${search}`)}>
        {t('account.signIn')}
      </Link>
    );
  }
  return (
    <Suspense fallback={<span className={classes.link}>{person.name}</span>}>
      <AccountMenu person={person} />
    </Suspense>
  );
}
