import { LinkButton } from '@raccordo/ui';
import { Button } from '@mantine/core';
import { missingFieldsOf, type Brief } from '@raccordo/brief';
import { useTranslation } from 'react-i18next';
import { useCurrentFirm } from '../../hooks/use-current-firm.ts';
import { useLiveBrief } from '../../hooks/use-live-plan.ts';
import { usePathName } from '../../hooks/use-path-name.ts';
import { stepOfPath, type WizardStep } from '../../model/wizard-step.ts';
import { ClarityPanel } from '../panels/clarity-panel.tsx';
import { BriefStep } from '../brief-step.tsx';
import { SummarySections } from '../summary-sections.tsx';
import type { StepProps } from './step-props.ts';
import classes from './summary-step.module.css';

interface SummaryStepProps extends StepProps {
  readonly isSubmitting: boolean;
  readonly failure: string | null;
  readonly onGo: (step: WizardStep) => void;
  readonly onSubmit: () => void;
}

/** Everything on one page, what would make it clearer, and the way to the result. */
export function SummaryStep(props: SummaryStepProps) {
  const { takesFocus, isSubmitting, failure, onGo, onSubmit } = props;
  const { t } = useTranslation('briefs');
  const brief = useLiveBrief();
  const firm = useCurrentFirm();
  const missing = missingFieldsOf(brief);
  return (
    <>
      <BriefStep
        step="summary"
        title={t('summary.title')}
        lead={t('summary.lead')}
        side={<ClarityPanel onGo={onGo} />}
        takesFocus={takesFocus}
      >
        {missing.length > 0 && <MissingAnswers brief={brief} onGo={onGo} />}
        <SummarySections brief={brief} onGo={onGo} />
      </BriefStep>
      <div className={classes.end}>
        <Button variant="outline" onClick={() => onGo('constraints')}>
          {t('nav.back')}
        </Button>
        <Button onClick={onSubmit} disabled={missing.length > 0} loading={isSubmitting}>
          {t('summary.submit')}
        </Button>
        <p className={classes.note}>
          {firm === null
            ? t('summary.submitNote')
            : t('summary.submitNoteFirm', { name: firm.name })}
        </p>
        {failure !== null && (
          <p className={classes.failed} role="alert">
            {failure}
          </p>
        )}
      </div>
    </>
  );
}

interface MissingAnswersProps {
  readonly brief: Brief;
  readonly onGo: (step: WizardStep) => void;
}

function MissingAnswers({ brief, onGo }: MissingAnswersProps) {
  const { t } = useTranslation('briefs');
  const pathName = usePathName();
  return (
    <div className={classes.missing}>
      <h2>{t('summary.missingTitle')}</h2>
      <p className={classes.note}>{t('summary.missingLead')}</p>
      <ul>
        {missingFieldsOf(brief).map((path) => (
          <li key={path}>
            <LinkButton onClick={() => onGo(stepOfPath(path))}>{pathName(path)}</LinkButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
