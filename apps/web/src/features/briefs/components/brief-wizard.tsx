import { emptyBrief, type Brief } from '@raccordo/brief';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDraftSaver } from '../hooks/use-draft-saver.ts';
import { useServerViolations } from '../hooks/use-server-violations.ts';
import { useSubmission } from '../hooks/use-submission.ts';
import { briefResolver } from '../model/brief-resolver.ts';
import type { StoredDraft } from '../../../shared/drafts/draft-saver.ts';
import { sendableBrief } from '../model/sendable-brief.ts';
import type { WizardStep } from '../model/wizard-step.ts';
import classes from './brief-wizard.module.css';
import { ConflictDialog } from './conflict-dialog.tsx';
import { SaveStatus } from '../../../shared/drafts/save-status.tsx';
import { ConstraintsStep } from './steps/constraints-step.tsx';
import { EconomicsStep } from './steps/economics-step.tsx';
import { FirmStep } from './steps/firm-step.tsx';
import { GoalsStep } from './steps/goals-step.tsx';
import { GroundingStep } from './steps/grounding-step.tsx';
import { SummaryStep } from './steps/summary-step.tsx';
import { WizardNav } from './wizard-nav.tsx';
import { WizardStations } from './wizard-stations.tsx';

const STEP_PAGES = {
  firm: FirmStep,
  goals: GoalsStep,
  economics: EconomicsStep,
  grounding: GroundingStep,
  constraints: ConstraintsStep,
} as const;

interface BriefWizardProps {
  /** Null while the draft exists only here. */
  readonly stored: StoredDraft<Brief> | null;
  readonly step: WizardStep;
  /** The person pressed "next" on another page: the heading takes the focus. */
  readonly hasArrivedFromStep?: boolean;
  readonly onCreated?: (briefId: string) => void;
  /** Shows another step; the address belongs to the page. */
  readonly onStep: (step: WizardStep, briefId: string | null) => void;
  readonly onSubmitted: (briefId: string) => void;
}

/** Six steps over one form: it stays mounted from the first to the last, so nothing is ever lost. */
export function BriefWizard(props: BriefWizardProps) {
  const { stored, step, onStep, onCreated, onSubmitted } = props;
  const { t } = useTranslation('briefs');
  const form = useForm<Brief>({
    defaultValues: stored?.content ?? emptyBrief(),
    resolver: briefResolver,
    mode: 'onTouched',
  });
  const { saver, state } = useDraftSaver(form, stored, onCreated);
  useServerViolations(form, state.violations);
  const submission = useSubmission(form, saver, onSubmitted);
  // The first page shown keeps the browser's focus; only moving between steps takes it.
  const [hasMoved, setMoved] = useState(props.hasArrivedFromStep ?? false);

  const go = async (next: WizardStep): Promise<void> => {
    setMoved(true);
    const saving = saver.ensure(sendableBrief(form.getValues()));
    // The first "next" waits for the draft to have an address; later ones move at once.
    if (state.draftId === null) await saving;
    onStep(next, saver.snapshot().draftId);
  };

  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => event.preventDefault()}
        aria-busy={submission.isSubmitting}
      >
        <div className={classes.status}>
          <SaveStatus
            status={state.status}
            text={(status) => t(`save.${status}`)}
            onRetry={() => void saver.flush()}
          />
        </div>
        <WizardStations current={step} onGo={(next) => void go(next)} />
        <StepPage
          step={step}
          takesFocus={hasMoved}
          onGo={(next) => void go(next)}
          submission={submission}
        />
        <WizardNav step={step} onGo={(next) => void go(next)} />
      </form>
      <ConflictDialog
        mine={sendableBrief(form.getValues())}
        theirs={state.status === 'conflict' ? (state.theirs?.content ?? null) : null}
        onKeepMine={() => void saver.keepMine()}
        onTakeTheirs={() => {
          const theirs = saver.takeTheirs();
          if (theirs !== null) form.reset(theirs.content);
        }}
      />
    </FormProvider>
  );
}

interface StepPageProps {
  readonly step: WizardStep;
  readonly takesFocus: boolean;
  readonly onGo: (step: WizardStep) => void;
  readonly submission: ReturnType<typeof useSubmission>;
}

function StepPage({ step, takesFocus, onGo, submission }: StepPageProps) {
  if (step === 'summary') {
    return (
      <SummaryStep
        takesFocus={takesFocus}
        onGo={onGo}
        isSubmitting={submission.isSubmitting}
        failure={submission.failure}
        onSubmit={() => void submission.submit()}
      />
    );
  }
  const Page = STEP_PAGES[step];
  return <Page takesFocus={takesFocus} />;
}
