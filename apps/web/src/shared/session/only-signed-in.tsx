import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { useSession } from '../../../shared/session/session.ts';

/** A page of one's own: who is not signed in is shown the way in, and comes back here. */
export function OnlySignedIn({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const { pathname } = useLocation();
  const session = useSession();
  return (
    <AsyncView
      query={session}
      waitingText={t('account.waiting')}
      isEmpty={({ person }) => person === null}
      empty={
        <EmptyNote title={t('account.signInFirst')}>
          <Button component={Link} to={paths.signIn(locale, pathname)}>
            {t('signIn.submit')}
          </Button>
        </EmptyNote>
      }
    >
      {() => children}
    </AsyncView>
  );
}
