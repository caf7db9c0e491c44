import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { AsyncView } from '../async/async-view.tsx';
import { EmptyNote } from '../async/empty-note.tsx';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { paths } from '../paths.ts';
import { useSession } from './session.ts';

/** A page of one's own: who is not signed in is shown the way in, and comes back here. */
export function OnlySignedIn({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation(SHARED_NAMESPACE);
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
            {t('account.signIn')}
          </Button>
        </EmptyNote>
      }
    >
      {() => children}
    </AsyncView>
  );
}
