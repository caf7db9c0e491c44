import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { AuthorshipOf } from '../../../shared/session/authorship.tsx';
import { briefQuery } from '../api/get-brief.ts';
import { BriefWizard } from '../components/brief-wizard.tsx';
import { isWizardStep, type WizardStep } from '../model/wizard-step.ts';

/** `/briefs/:id/edit/:step`: the same form from the first step to the last. */
export function EditBriefPage() {
  const { t } = useTranslation('briefs');
  const { id = '', step: asked } = useParams();
  const step: WizardStep = isWizardStep(asked) ? asked : 'firm';
  return (
    <Page title={t('page.title', { step: t(`steps.${step}`) })} heading={null}>
      <AuthorshipOf briefId={id} />
      <StoredBriefWizard key={id} id={id} step={step} />
    </Page>
  );
}

function StoredBriefWizard({ id, step }: { readonly id: string; readonly step: WizardStep }) {
  const { t } = useTranslation('briefs');
  const locale = useLocale();
  const navigate = useNavigate();
  const location = useLocation();
  const query = useQuery(briefQuery(id));
  // A stale answer may be an old version: typing over it would end in a conflict with oneself.
  const isSettled = query.isFetchedAfterMount || !query.isFetching;
  const settled = { ...query, data: isSettled ? query.data : undefined };

  return (
    <AsyncView query={settled} waitingText={t('page.loading')}>
      {(brief) =>
        brief.state === 'draft' ? (
          <BriefWizard
            stored={brief}
            step={step}
            hasArrivedFromStep={hasMovedIn(location.state)}
            onStep={(next) => void navigate(paths.editBrief(locale, id, next))}
            onSubmitted={() => void navigate(paths.brief(locale, id))}
          />
        ) : (
          <Navigate to={paths.brief(locale, id)} replace />
        )
      }
    </AsyncView>
  );
}

function hasMovedIn(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'hasMoved' in state;
}
