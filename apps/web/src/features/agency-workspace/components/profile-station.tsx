import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { StepLayout } from '../../../shared/steps/step-layout.tsx';
import { PROFILE_STEPS, type ProfileStep } from '../model/profile-step.ts';
import { QualityPanel } from './quality-panel.tsx';

export interface StationProps {
  readonly takesFocus: boolean;
}

interface ProfileStationProps extends StationProps {
  readonly step: ProfileStep;
  readonly children: ReactNode;
}

/** One station of the profile, with what it is worth beside it. */
export function ProfileStation({ step, takesFocus, children }: ProfileStationProps) {
  const { t } = useTranslation('agency-workspace');
  return (
    <StepLayout
      step={step}
      title={t(`${step}.title`)}
      lead={t(`${step}.lead`)}
      position={t('steps.position', {
        position: PROFILE_STEPS.indexOf(step) + 1,
        count: PROFILE_STEPS.length,
        name: t(`steps.${step}`),
      })}
      side={<QualityPanel />}
      takesFocus={takesFocus}
    >
      {children}
    </StepLayout>
  );
}
