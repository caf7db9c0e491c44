import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { asksForProof } from '../hooks/use-proved-mutation.ts';
import classes from './form.module.css';
import { useIdentityMessage } from '../hooks/use-identity-message.ts';

export interface CredentialFormProps {
  /** What was typed, by the name of its field. */
  readonly onSubmit: (field: (name: string) => string) => void;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  /** Said once it went well. */
  readonly done?: string | undefined;
  /** Beside the button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A form that password managers understand: plain fields with names, sent as they are. */
export function CredentialForm(props: CredentialFormProps) {
  const { onSubmit, submit, isBusy, error, done, aside, children } = props;
  const { t } = useTranslation('identity');
  const messageOf = useIdentityMessage();
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
        const data = new FormData(event.currentTarget);
        if (isBusy) return;
        onSubmit((name) => {
          const value = data.get(name);
          return typeof value === 'string' ? value : '';
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
        <Button type="submit" loading={isBusy}>
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
