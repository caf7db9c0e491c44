import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { Page } from '../../../shared/layout/page.tsx';
import { accountQuery } from '../api/account.ts';
import { OnlySignedIn } from '../../../shared/session/only-signed-in.tsx';
import { PasswordSection } from '../components/password-section.tsx';
import { SecondFactorSection } from '../components/second-factor-section.tsx';
import { SessionsSection } from '../components/sessions-section.tsx';
import { useAccountCrumbs } from '../hooks/use-account-crumbs.ts';

/** How one gets in, and where one is in. */
export function SecurityPage() {
  const { t } = useTranslation('identity');
  const crumbs = useAccountCrumbs(t('security.title'));
  return (
    <Page title={t('security.title')} crumbs={crumbs} heading={t('security.title')}>
      <OnlySignedIn>
        <Security />
      </OnlySignedIn>
    </Page>
  );
}

function Security() {
  const { t } = useTranslation('identity');
  const account = useQuery(accountQuery);
  return (
    <AsyncView query={account} waitingText={t('account.waiting')}>
      {(own) => (
        <>
          {own.hasPassword && <PasswordSection email={own.email} />}
          <SecondFactorSection account={own} />
          <SessionsSection />
        </>
      )}
    </AsyncView>
  );
}
