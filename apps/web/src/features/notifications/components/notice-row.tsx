import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { Notification } from '../api/notification-types.ts';
import { useNoticeText } from '../hooks/use-notice-text.ts';
import classes from './notice-row.module.css';

export interface NoticeRowProps {
  readonly notice: Notification;
  readonly onRead: (id: string) => void;
}

const MOMENT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
};

/** Not read yet = the bar on the left and the word, never the bar alone. */
export function NoticeRow({ notice, onRead }: NoticeRowProps) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const text = useNoticeText()(notice);
  const { id, path, createdAt, readAt } = notice;
  const isUnread = readAt === null;
  const read = () => {
    if (isUnread) onRead(id);
  };
  return (
    <li className={classes.row} data-unread={isUnread}>
      <p className={classes.when}>
        <time dateTime={createdAt}>{format.date(createdAt, MOMENT)}</time>
        {isUnread && <strong className={classes.unread}>{t('row.unread')}</strong>}
      </p>
      <div className={classes.what}>
        <h2 className={classes.title}>
          {path === null ? (
            text.title
          ) : (
            <Link to={`/${format.locale}${path}`} onClick={read}>
              {text.title}
            </Link>
          )}
        </h2>
        <p>{text.body}</p>
        {text.quote !== null && <blockquote className={classes.quote}>{text.quote}</blockquote>}
      </div>
      <p className={classes.actions}>
        {isUnread && (
          <LinkButton label={t('row.markReadLabel', { title: text.title })} onClick={read}>
            {t('row.markRead')}
          </LinkButton>
        )}
      </p>
    </li>
  );
}
