import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { useProblemMessage } from '../../shared/api/problem-message.ts';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import { Page } from '../../shared/layout/page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** What a broken screen shows; the band and the rest of the site stay. */
export function RouteError() {
  const error = useRouteError();
  const { t } = useTranslation(SHARED_NAMESPACE);
  const messageOf = useProblemMessage();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <Page title={t('routeError.title')} heading={t('routeError.title')} lead={messageOf(error)}>
      <Button onClick={() => window.location.reload()}>{t('routeError.reload')}</Button>
    </Page>
  );
}
