import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { SHARED_NAMESPACE } from '../../../shared/i18n/texts.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { unreadCountQuery } from '../api/count-unread.ts';
import classes from './notice-bell.module.css';

export interface NoticeBellProps {
  /** Looks of the list it stands in. */
  readonly className?: string | undefined;
  readonly onFollow?: () => void;
}

/** The server counts no further. */
const MOST = 99;

/** The way to the notices, with how many are not read yet. For who is signed in. */
export function NoticeBell({ className, onFollow }: NoticeBellProps) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const locale = useLocale();
  const count = useQuery(unreadCountQuery).data?.count ?? 0;
  return (
    <NavLink
      className={`${classes.bell ?? ''} ${className ?? ''}`}
      to={paths.notifications(locale)}
      aria-label={count === 0 ? t('notices.link') : t('notices.unread', { count })}
      onClick={onFollow}
    >
      {t('notices.link')}
      <Count count={count} />
    </NavLink>
  );
}

/** How many wait, beside the name of who is signed in. */
export function UnreadMark() {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const count = useQuery(unreadCountQuery).data?.count ?? 0;
  if (count === 0) return null;
  return (
    <>
      <VisuallyHidden>{t('notices.unread', { count })}</VisuallyHidden>
      <Count count={count} />
    </>
  );
}

function Count({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span className={classes.count} aria-hidden="true">
      {count > MOST ? `${MOST}+` : count}
    </span>
  );
}
