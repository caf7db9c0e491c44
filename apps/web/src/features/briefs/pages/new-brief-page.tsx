import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { BriefWizard } from '../components/brief-wizard.tsx';
import { isWizardStep, type WizardStep } from '../model/wizard-step.ts';

/** `/brief/new`: the draft is made on the server at the first change or the first "next". */
export function NewBriefPage() {
  const { t } = useTranslation('briefs');
  const locale = useLocale();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  // A draft made in this visit is only noted in the address: going to its own would tear the form
  // down under the fingers. A reload finds the note and goes there.
  const [resumedId] = useState(() => search.get('draft'));
  const asked = search.get('step') ?? undefined;
  const step: WizardStep = isWizardStep(asked) ? asked : 'firm';

  if (resumedId !== null) return <Navigate to={paths.editBrief(locale, resumedId, step)} replace />;
  return (
    <Page title={t('page.title', { step: t(`steps.${step}`) })} heading={null}>
      <BriefWizard
        stored={null}
        step={step}
        onCreated={(id) =>
          setSearch({ step, draft: id }, { replace: true, preventScrollReset: true })
        }
        onStep={(next, id) => {
          // Without a network there is no address of its own yet: the step moves in this one.
          if (id === null) setSearch({ step: next });
          else void navigate(paths.editBrief(locale, id, next), { state: { hasMoved: true } });
        }}
        onSubmitted={(id) => void navigate(paths.brief(locale, id))}
      />
    </Page>
  );
}
