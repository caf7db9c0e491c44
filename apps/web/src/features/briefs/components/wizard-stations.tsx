import { StationSteps, type StepState } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { isWizardStep, WIZARD_STEPS, type WizardStep } from '../model/wizard-step.ts';
import classes from '../../../shared/steps/step-stations.module.css';

interface WizardStationsProps {
  readonly current: WizardStep;
  readonly onGo: (step: WizardStep) => void;
}

/** The steps as stations on one line; any of them can be reached at any time. */
export function WizardStations({ current, onGo }: WizardStationsProps) {
  const { t } = useTranslation('briefs');
  const position = WIZARD_STEPS.indexOf(current);
  const stateOf = (index: number): StepState =>
    index === position ? 'current' : index < position ? 'done' : 'todo';
  return (
    <StationSteps
      label={t('steps.label')}
      doneText={t('steps.done')}
      steps={WIZARD_STEPS.map((id, index) => ({
        id,
        label: t(`steps.${id}`),
        state: stateOf(index),
      }))}
      renderStep={({ id }, name) => (
        <button
          type="button"
          className={classes.go}
          onClick={() => {
            if (isWizardStep(id)) onGo(id);
          }}
        >
          {name}
        </button>
      )}
    />
  );
}
