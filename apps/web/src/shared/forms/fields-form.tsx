import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/api-problem.ts';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';
import { asksForProof } from '../session/use-proved-mutation.ts';
import classes from './form.module.css';

export interface FieldsFormProps {
  /** What went wrong, in the words of the feature. */
  readonly messageOf: (error: unknown) => string;
  /** What was typed, by the name of its field. */
  readonly onSubmit: (field: (name: string) => string) => void;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  /** Something grave and final: not what the page is for, so its button does not call. */
  readonly isGrave?: boolean;
  /** Said once it went well. */
  readonly done?: string | undefined;
  /** Beside the button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A form that password managers understand: plain fields with names, sent as they are. */
export function FieldsForm(props: FieldsFormProps) {
  const { messageOf, onSubmit, submit, isBusy, isGrave, error, done, aside, children } = props;
  const { t } = useTranslation(SHARED_NAMESPACE);
  const alert = useRef<HTMLParagraphElement>(null);
  const isShown = error !== null && error !== undefined && !asksForProof(error);
  const hasFields = error instanceof ApiProblem && error.violations.length > 0;

  // Whoever cannot see the page learns at once that it did not go through.
  useEffect(() => {
    if (isShown) alert.current?.focus();
  }, [isShown, error]);

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { elements } = event.currentTarget;
        if (isBusy) return;
        onSubmit((name) => {
          const field = elements.namedItem(name);
          return field !== null && 'value' in field ? field.value : '';
        });
      }}
    >
      {isShown && (
        <p ref={alert} role="alert" tabIndex={-1} className={classes.problem}>
          {hasFields ? t('form.lookBelow') : messageOf(error)}
        </p>
      )}
      {children}
      <div className={classes.actions}>
        <Button type="submit" variant={isGrave === true ? 'outline' : 'filled'} loading={isBusy}>
          {submit}
        </Button>
        {aside}
      </div>
      <p role="status" className={classes.done}>
        {done ?? ''}
      </p>
    </form>
  );
}
