import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WIZARD_STEPS, type WizardStep } from '../model/wizard-step.ts';
import classes from './step-layout.module.css';

interface StepLayoutProps {
  readonly step: WizardStep;
  readonly title: string;
  readonly lead: string;
  /** Above the two columns, at full width. */
  readonly wide?: ReactNode;
  readonly side?: ReactNode;
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** One station of the wizard: a question, what it is for, the fields, and what they entail. */
export function StepLayout(props: StepLayoutProps) {
  const { step, takesFocus } = props;
  const { t } = useTranslation('briefs');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return undefined;
    // After the layout, which gives the focus of a new address to the whole page.
    const frame = requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [step, takesFocus]);

  return (
    <>
      <div className={classes.head}>
        <p className={classes.position}>
          {t('steps.position', {
            position: WIZARD_STEPS.indexOf(step) + 1,
            count: WIZARD_STEPS.length,
            name: t(`steps.${step}`),
          })}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        <p className={classes.lead}>{props.lead}</p>
      </div>
      {props.wide !== undefined && <div className={classes.wide}>{props.wide}</div>}
      <div className={classes.columns}>
        <div className={classes.main}>{props.children}</div>
        {props.side !== undefined && <div className={classes.side}>{props.side}</div>}
      </div>
    </>
  );
}
