import { Button } from '@mantine/core';
import { StationSteps, type StepState } from '@raccordo/ui';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SaveStatus } from '../../../shared/drafts/save-status.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import nav from '../../../shared/steps/step-nav.module.css';
import stations from '../../../shared/steps/step-stations.module.css';
import { storedDraftOf } from '../api/profile-gateway.ts';
import type { Profile } from '../api/types.ts';
import { ProfileDraftContext, useProfileDraft } from '../hooks/use-profile-draft.ts';
import {
  isProfileStep,
  PROFILE_STEPS,
  type ProfileStep,
  stepAfter,
  stepBefore,
} from '../model/profile-step.ts';
import { ProfileConflict } from './profile-conflict.tsx';
import type { StationProps } from './profile-station.tsx';
import { CasesStep } from './steps/cases-step.tsx';
import { CompanyStep } from './steps/company-step.tsx';
import { OffersStep } from './steps/offers-step.tsx';
import { PeopleStep } from './steps/people-step.tsx';
import { PublishStep } from './steps/publish-step.tsx';
import { ReachStep } from './steps/reach-step.tsx';
import { TermsStep } from './steps/terms-step.tsx';
import classes from './workspace.module.css';
import { WordsStep } from './steps/words-step.tsx';

const STATIONS: Readonly<Record<ProfileStep, ComponentType<StationProps>>> = {
  company: CompanyStep,
  words: WordsStep,
  reach: ReachStep,
  offers: OffersStep,
  terms: TermsStep,
  people: PeopleStep,
  cases: CasesStep,
  publish: PublishStep,
};

export interface ProfileEditorProps {
  readonly profile: Profile;
  readonly step: ProfileStep;
}

/** Eight short stations over one draft: it stays from the first to the last, and saves itself. */
export function ProfileEditor({ profile, step }: ProfileEditorProps) {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const navigate = useNavigate();
  const draft = useProfileDraft(profile.organisationId, storedDraftOf(profile));
  // The first page shown keeps the browser's focus; only moving between stations takes it.
  const [hasMoved, setMoved] = useState(false);
  const go = (next: ProfileStep): void => {
    setMoved(true);
    void draft.saver.flush();
    void navigate(paths.agencyDraft(locale, next));
  };
  const position = PROFILE_STEPS.indexOf(step);
  const stateOf = (at: number): StepState =>
    at === position ? 'current' : at < position ? 'done' : 'todo';
  const Station = STATIONS[step];
  const [before, after] = [stepBefore(step), stepAfter(step)];
  return (
    <ProfileDraftContext value={draft}>
      <div className={classes.status}>
        <SaveStatus
          status={draft.state.status}
          text={(status) => t(`save.${status}`)}
          onRetry={() => void draft.saver.flush()}
        />
      </div>
      <StationSteps
        label={t('steps.label')}
        doneText={t('steps.done')}
        steps={PROFILE_STEPS.map((id, at) => ({ id, label: t(`steps.${id}`), state: stateOf(at) }))}
        renderStep={({ id }, name) => (
          <button
            type="button"
            className={stations.go}
            onClick={() => {
              if (isProfileStep(id)) go(id);
            }}
          >
            {name}
          </button>
        )}
      />
      <Station takesFocus={hasMoved} />
      <div className={nav.end}>
        {before !== null && (
          <Button variant="outline" onClick={() => go(before)}>
            {t('steps.back')}
          </Button>
        )}
        {after !== null && (
          <Button className={nav.next} onClick={() => go(after)}>
            {t('steps.next', { step: t(`steps.${after}`).toLocaleLowerCase(locale) })}
          </Button>
        )}
      </div>
      <ProfileConflict />
    </ProfileDraftContext>
  );
}
