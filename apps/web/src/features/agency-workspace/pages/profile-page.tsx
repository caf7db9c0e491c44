import { validateForPublication } from '@raccordo/agency';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useProfile } from '../api/read.ts';
import { BeginProfile } from '../components/begin-profile.tsx';
import { ProfileEditor } from '../components/profile-editor.tsx';
import { useWorkspace } from '../../../shared/session/use-workspace.ts';
import { isProfileStep, stepOfPath } from '../model/profile-step.ts';

/** The profile as its people write it; without a step, where the first thing is missing. */
export function ProfilePage() {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const { step } = useParams();
  const { id } = useWorkspace();
  const profile = useProfile(id);
  return (
    <Page title={t('profile.title')} heading={null}>
      <AsyncView query={profile} waitingText={t('profile.waiting')}>
        {(found) => {
          if (found === null) return <BeginProfile organisationId={id} />;
          if (isProfileStep(step)) return <ProfileEditor profile={found} step={step} />;
          const [first] = validateForPublication(found.content);
          const target = first === undefined ? 'company' : stepOfPath(first.path);
          return <Navigate to={paths.agencyDraft(locale, target)} replace />;
        }}
      </AsyncView>
    </Page>
  );
}
