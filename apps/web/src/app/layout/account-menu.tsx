import type { CurrentPerson } from '@raccordo/api-client';
import { VisuallyHidden } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import { NoticeBell, UnreadMark } from '../../features/notifications/components/notice-bell.tsx';
import { useLocale } from '../../shared/i18n/use-locale.ts';
import { useCurrentOrganisation } from '../../shared/session/current-organisation.ts';
import { useSignOut } from '../../shared/session/sign-out.ts';
import classes from './account-slot.module.css';
import { accountItems } from './account-items.ts';
import { OrganisationSwitch } from './organisation-switch.tsx';

/** Who one is, for whom one acts, and the way out: a list of links behind a button. */
export function AccountMenu({ person }: { readonly person: CurrentPerson }) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const place = useClickOutside<HTMLDivElement>(() => setOpen(false));
  const current = useCurrentOrganisation();
  return (
    <div
      ref={place}
      className={classes.place}
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        setOpen(false);
        button.current?.focus();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <VisuallyHidden>{t('account.yours')}</VisuallyHidden>
        <span className={classes.name}>{current?.name ?? person.name}</span>
        <UnreadMark />
        <span className={classes.mark} aria-hidden="true" />
      </button>
      {isOpen && <AccountList person={person} onDone={() => setOpen(false)} />}
    </div>
  );
}

interface AccountListProps {
  readonly person: CurrentPerson;
  readonly onDone: () => void;
}

function AccountList({ person, onDone }: AccountListProps) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const locale = useLocale();
  const current = useCurrentOrganisation();
  const signOut = useSignOut();
  return (
    <nav className={classes.dropdown} aria-label={t('account.yours')}>
      <p className={classes.label}>{person.email}</p>
      <OrganisationSwitch person={person} />
      <ul>
        <li>
          <NoticeBell className={classes.item} onFollow={onDone} />
        </li>
        {accountItems(locale, current).map(({ to, labelKey }) => (
          <li key={to}>
            <NavLink className={classes.item ?? ''} to={to} end onClick={onDone}>
              {t(labelKey)}
            </NavLink>
          </li>
        ))}
        <li className={classes.last}>
          <button type="button" className={classes.item} onClick={() => signOut.mutate()}>
            {t('account.signOut')}
          </button>
        </li>
      </ul>
    </nav>
  );
}
