import { useTranslation } from 'react-i18next';
import { StepLayout, type StepLayoutProps } from '../../../shared/steps/step-layout.tsx';
import { WIZARD_STEPS, type WizardStep } from '../model/wizard-step.ts';

type BriefStepProps = Omit<StepLayoutProps, 'position' | 'step'> & { readonly step: WizardStep };

/** One station of the brief. */
export function BriefStep({ step, ...layout }: BriefStepProps) {
  const { t } = useTranslation('briefs');
  return (
    <StepLayout
      {...layout}
      step={step}
      position={t('steps.position', {
        position: WIZARD_STEPS.indexOf(step) + 1,
        count: WIZARD_STEPS.length,
        name: t(`steps.${step}`),
      })}
    />
  );
}
