import { useTranslation } from 'react-i18next';
import { Page } from '../../../shared/layout/page.tsx';
import { OnlySignedIn } from '../../../shared/session/only-signed-in.tsx';
import { ErasureSection } from '../components/erasure-section.tsx';
import { ExportSection } from '../components/export-section.tsx';
import { HoldingsSection } from '../components/holdings-section.tsx';
import { useAccountCrumbs } from '../hooks/use-account-crumbs.ts';

/** What is known of the person, to be read, taken along, and taken away. */
export function DataPage() {
  const { t } = useTranslation('identity');
  const crumbs = useAccountCrumbs(t('data.title'));
  return (
    <Page title={t('data.title')} crumbs={crumbs} heading={t('data.title')} lead={t('data.lead')}>
      <OnlySignedIn>
        <HoldingsSection />
        <ExportSection />
        <ErasureSection />
      </OnlySignedIn>
    </Page>
  );
}
