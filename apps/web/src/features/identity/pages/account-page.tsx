import { Section } from '@raccordo/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useCurrentOrganisation } from '../../../shared/session/current-organisation.ts';
import { accountQuery } from '../api/account.ts';
import { EmailSection } from '../components/email-section.tsx';
import classes from '../../../shared/forms/form.module.css';
import { OnlySignedIn } from '../../../shared/session/only-signed-in.tsx';
import { ProfileSection } from '../components/profile-section.tsx';

export function AccountPage() {
  const { t } = useTranslation('identity');
  return (
    <Page title={t('account.title')} heading={t('account.title')} lead={t('account.lead')}>
      <OnlySignedIn>
        <OwnAccount />
      </OnlySignedIn>
    </Page>
  );
}

function OwnAccount() {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const organisation = useCurrentOrganisation();
  const account = useQuery(accountQuery);
  return (
    <AsyncView query={account} waitingText={t('account.waiting')}>
      {(own) => (
        <>
          <ProfileSection account={own} />
          <EmailSection account={own} />
          <Section title={t('account.more')}>
            <ul className={classes.stack}>
              <li>
                <Link to={paths.accountSecurity(locale)}>{t('security.title')}</Link>
              </li>
              <li>
                <Link to={paths.notificationPreferences(locale)}>{t('account.notices')}</Link>
              </li>
              <li>
                <Link to={paths.accountData(locale)}>{t('data.title')}</Link>
              </li>
              <li>
                <Link to={paths.organisations(locale)}>{t('account.organisations')}</Link>
              </li>
              {organisation !== null && (
                <li>
                  <Link to={paths.accountTokens(locale)}>{t('tokens.title')}</Link>
                </li>
              )}
            </ul>
          </Section>
        </>
      )}
    </AsyncView>
  );
}
