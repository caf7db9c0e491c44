import { useTranslation } from 'react-i18next';
import { Page } from '../../../shared/layout/page.tsx';
import { useWorkspace } from '../../../shared/session/use-workspace.ts';
import { DemandSection } from '../components/demand-section.tsx';
import { OwnExposureSection } from '../components/own-exposure-section.tsx';
import { PartnersSection } from '../components/partners-section.tsx';
import { StandingsSection } from '../components/standings-section.tsx';

export function StandingsPage() {
  const { t } = useTranslation('standings');
  const { id } = useWorkspace();
  return (
    <Page title={t('list.title')} heading={t('list.title')} lead={t('list.lead')}>
      <StandingsSection organisationId={id} kind="typical" />
      <StandingsSection organisationId={id} kind="real" />
      <DemandSection organisationId={id} />
      <PartnersSection organisationId={id} />
      <OwnExposureSection organisationId={id} />
    </Page>
  );
}
