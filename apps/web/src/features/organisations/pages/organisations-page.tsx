import { useTranslation } from 'react-i18next';
import { Page } from '../../../shared/layout/page.tsx';
import { OnlySignedIn } from '../../../shared/session/only-signed-in.tsx';
import { FoundSection } from '../components/found-section.tsx';
import { OwnSection } from '../components/own-section.tsx';
import { WaitingSection } from '../components/waiting-section.tsx';

/** `/organisations`: who has asked one in, what one belongs to, and a new one. */
export function OrganisationsPage() {
  const { t } = useTranslation('organisations');
  return (
    <Page title={t('list.title')} heading={t('list.title')} lead={t('list.lead')}>
      <OnlySignedIn>
        <WaitingSection />
        <OwnSection />
        <FoundSection />
      </OnlySignedIn>
    </Page>
  );
}
