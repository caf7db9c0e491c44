import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { MoreButton } from '../../../shared/async/more-button.tsx';
import { ProblemNote } from '../../../shared/async/problem-note.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { notificationListQuery } from '../api/list-notifications.ts';
import type { Notification } from '../api/notification-types.ts';
import { NoticeRow } from '../components/notice-row.tsx';
import classes from '../components/page-parts.module.css';
import { useMarkRead } from '../hooks/use-mark-read.ts';

/** Everything one was told, latest first. */
export function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const locale = useLocale();
  const query = useInfiniteQuery(notificationListQuery);
  const mark = useMarkRead();
  const latest = query.data?.pages[0]?.items[0];
  const hasUnread =
    query.data?.pages.some(({ items }) => items.some(({ readAt }) => readAt === null)) ?? false;
  return (
    <Page
      title={t('list.title')}
      heading={t('list.title')}
      lead={<Link to={paths.notificationPreferences(locale)}>{t('list.preferences')}</Link>}
      aside={
        latest !== undefined &&
        hasUnread && (
          <Button
            className={classes.all ?? ''}
            variant="outline"
            loading={mark.all.isPending}
            onClick={() => mark.all.mutate(latest.createdAt)}
          >
            {t('list.markAll')}
          </Button>
        )
      }
    >
      {mark.all.isError && <ProblemNote error={mark.all.error} />}
      {mark.one.isError && <ProblemNote error={mark.one.error} />}
      <AsyncView
        query={query}
        waitingText={t('list.waiting')}
        isEmpty={({ pages }) => pages.every(({ items }) => items.length === 0)}
        empty={
          <EmptyNote title={t('list.empty')}>
            <p>{t('list.emptyLead')}</p>
          </EmptyNote>
        }
      >
        {({ pages }) => (
          <Notices notices={pages.flatMap(({ items }) => items)} onRead={mark.one.mutate} />
        )}
      </AsyncView>
      <MoreButton query={query}>{t('list.more')}</MoreButton>
    </Page>
  );
}

interface NoticesProps {
  readonly notices: readonly Notification[];
  readonly onRead: (id: string) => void;
}

function Notices({ notices, onRead }: NoticesProps) {
  return (
    <ul className={classes.list}>
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} onRead={onRead} />
      ))}
    </ul>
  );
}
