import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { Page } from '../../../shared/layout/page.tsx';
import { useProfile } from '../api/read.ts';
import { BeginProfile } from '../components/begin-profile.tsx';
import { OwnershipList } from '../components/ownership-list.tsx';
import { ProofSection } from '../components/proof-section.tsx';
import { QualitySection } from '../components/quality-section.tsx';
import { StateSection } from '../components/state-section.tsx';
import { useWorkspace } from '../../../shared/session/use-workspace.ts';

/** Where the agency is on Raccordo, and what would bring it further. */
export function AgencyHomePage() {
  const { t } = useTranslation('agency-workspace');
  const { id, name } = useWorkspace();
  const profile = useProfile(id);
  return (
    <Page title={t('home.title')} heading={profile.data?.content.company.name ?? name}>
      <AsyncView query={profile} waitingText={t('profile.waiting')}>
        {(found) =>
          found === null ? (
            <BeginProfile organisationId={id} />
          ) : (
            <>
              <StateSection profile={found} />
              <QualitySection organisationId={id} />
              <ProofSection organisationId={id} />
              <OwnershipList organisationId={id} />
            </>
          )
        }
      </AsyncView>
    </Page>
  );
}
