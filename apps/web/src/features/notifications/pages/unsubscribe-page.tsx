import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { ProblemNote } from '../../../shared/async/problem-note.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import type { Subscription } from '../api/notification-types.ts';
import { leaveList, subscriptionQuery } from '../api/unsubscription.ts';
import classes from '../components/page-parts.module.css';
import { usePageToken } from '../hooks/use-page-token.ts';

/** The way out of a list, for whoever holds a mail of it: nothing happens before the button. */
export function UnsubscribePage() {
  const { t } = useTranslation('notifications');
  const token = usePageToken();
  return (
    <Page title={t('unsubscribe.title')} heading={t('unsubscribe.title')}>
      {token === null ? <NoSuchLink /> : <Leave token={token} />}
    </Page>
  );
}

function Leave({ token }: { readonly token: string }) {
  const { t } = useTranslation('notifications');
  const query = useQuery(subscriptionQuery(token));
  const leave = useMutation({ mutationFn: () => leaveList(token) });
  if (isUnknown(query.error) || isUnknown(leave.error)) return <NoSuchLink />;
  return (
    <AsyncView query={query} waitingText={t('unsubscribe.waiting')} waitingLines={2}>
      {(subscription) =>
        leave.isSuccess ? (
          <Left subscription={subscription} />
        ) : (
          <div className={classes.stack}>
            <p>
              {t('unsubscribe.question', {
                list: t(`kind.${subscription.list}`),
                address: subscription.address,
              })}
            </p>
            {leave.isError && <ProblemNote error={leave.error} />}
            <Button loading={leave.isPending} onClick={() => leave.mutate()}>
              {t('unsubscribe.confirm')}
            </Button>
          </div>
        )
      }
    </AsyncView>
  );
}

function Left({ subscription }: { readonly subscription: Subscription }) {
  const { t } = useTranslation('notifications');
  const locale = useLocale();
  const { list, address } = subscription;
  return (
    <div className={classes.stack}>
      <p role="status">{t('unsubscribe.done', { list: t(`kind.${list}`), address })}</p>
      <Link to={paths.notificationPreferences(locale)}>{t('unsubscribe.preferences')}</Link>
    </div>
  );
}

function NoSuchLink() {
  const { t } = useTranslation('notifications');
  const locale = useLocale();
  return (
    <EmptyNote title={t('unsubscribe.unknown')}>
      <p>
        <Link to={paths.notificationPreferences(locale)}>{t('unsubscribe.preferences')}</Link>
      </p>
    </EmptyNote>
  );
}

const isUnknown = (error: unknown): boolean => error instanceof ApiProblem && error.status === 404;
