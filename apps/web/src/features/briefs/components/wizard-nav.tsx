import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { stepAfter, stepBefore, type WizardStep } from '../model/wizard-step.ts';
import classes from '../../../shared/steps/step-nav.module.css';

interface WizardNavProps {
  readonly step: WizardStep;
  readonly onGo: (step: WizardStep) => void;
}

/** Back and forth; the last station has its own way out. */
export function WizardNav({ step, onGo }: WizardNavProps) {
  const { t } = useTranslation('briefs');
  const before = stepBefore(step);
  const after = stepAfter(step);
  if (after === null) return null;
  return (
    <div className={classes.end}>
      {before !== null && (
        <Button variant="outline" onClick={() => onGo(before)}>
          {t('nav.back')}
        </Button>
      )}
      <Button className={classes.next} onClick={() => onGo(after)}>
        {t('nav.next', { step: t(`nav.to.${after}`) })}
      </Button>
    </div>
  );
}
