import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { LinkButton } from '@raccordo/ui';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import { NoticeBell } from '../../features/notifications/components/notice-bell.tsx';
import { useLocale } from '../../shared/i18n/use-locale.ts';
import { paths } from '../../shared/paths.ts';
import { useCurrentOrganisation } from '../../shared/session/current-organisation.ts';
import { useSession } from '../../shared/session/session.ts';
import { useSignOut } from '../../shared/session/sign-out.ts';
import { accountItems } from './account-items.ts';
import classes from './nav-drawer.module.css';
import { OrganisationSwitch } from './organisation-switch.tsx';

/** On a phone the account is a part of the menu. */
export function DrawerAccount({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const locale = useLocale();
  const person = useSession().data?.person ?? null;
  const current = useCurrentOrganisation();
  const signOut = useSignOut();
  if (person === null) {
    return (
      <p className={classes.account}>
        <Link to={paths.signIn(locale)} onClick={onClose}>
          {t('account.signIn')}
        </Link>
      </p>
    );
  }
  return (
    <nav className={classes.account} aria-label={t('account.yours')}>
      <p className={classes.who}>{current?.name ?? person.name}</p>
      <OrganisationSwitch person={person} />
      <ul>
        <li>
          <NoticeBell className={classes.small} onFollow={onClose} />
        </li>
        {accountItems(locale, current).map(({ to, labelKey }) => (
          <li key={to}>
            <NavLink className={classes.small ?? ''} to={to} end onClick={onClose}>
              {t(labelKey)}
            </NavLink>
          </li>
        ))}
        <li className={classes.small}>
          <LinkButton
            onClick={() => {
              onClose();
              signOut.mutate();
            }}
          >
            {t('account.signOut')}
          </LinkButton>
        </li>
      </ul>
    </nav>
  );
}
