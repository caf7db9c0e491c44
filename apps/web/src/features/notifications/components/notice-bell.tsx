import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { SHARED_NAMESPACE } from '../../../shared/i18n/texts.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { unreadCountQuery } from '../api/count-unread.ts';
import classes from './notice-bell.module.css';

export interface NoticeBellProps {
  readonly onFollow?: () => void;
}

/** The server counts no further. */
const MOST = 99;

/** The way to the notices, with how many are not read yet. For who is signed in. */
export function NoticeBell({ onFollow }: NoticeBellProps) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const locale = useLocale();
  const count = useQuery(unreadCountQuery).data?.count ?? 0;
  return (
    <NavLink
      className={classes.bell ?? ''}
      to={paths.notifications(locale)}
      aria-label={count === 0 ? t('notices.link') : t('notices.unread', { count })}
      onClick={onFollow}
    >
      {t('notices.link')}
      {count > 0 && (
        <span className={classes.count} aria-hidden="true">
          {count > MOST ? `${MOST}+` : count}
        </span>
      )}
    </NavLink>
  );
}
