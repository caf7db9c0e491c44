import type { ReactNode } from 'react';
import classes from './station-steps.module.css';

export type StepState = 'done' | 'current' | 'todo';

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly state: StepState;
}

export interface StationStepsProps {
  readonly steps: readonly Step[];
  /** Name of the list, e.g. "Passi". */
  readonly label: string;
  /** Read after the name of a finished step, e.g. "fatto". */
  readonly doneText: string;
  /** Wraps a step's name in a link when it may be reached. */
  readonly renderStep?: (step: Step, name: ReactNode) => ReactNode;
}

/** Steps of a wizard as stations on one line; on a phone only the current one keeps its name. */
export function StationSteps({ steps, label, doneText, renderStep }: StationStepsProps) {
  return (
    <ol
      className={classes.steps}
      aria-label={label}
      style={{ gridTemplateColumns: `repeat(${steps.length}, minmax(0, 1fr))` }}
    >
      {steps.map((step) => {
        const name = (
          <span className={classes.name}>
            {step.label}
            {step.state === 'done' && <span className={classes.hidden}>, {doneText}</span>}
          </span>
        );
        return (
          <li
            key={step.id}
            className={classes.step}
            data-state={step.state}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            {renderStep ? renderStep(step, name) : name}
          </li>
        );
      })}
    </ol>
  );
}
