import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { ApiProblem } from '../api/api-problem.ts';
import { useProblemMessage } from '../api/problem-message.ts';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';
import classes from './state-note.module.css';

export interface ProblemNoteProps {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  readonly isRetrying?: boolean;
}

/** What went wrong in the reader's words, what to do, and the code to quote when asking for help. */
export function ProblemNote({ error, onRetry, isRetrying = false }: ProblemNoteProps) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const messageOf = useProblemMessage();
  const correlationId = error instanceof ApiProblem ? error.correlationId : null;
  return (
    <div role="alert" className={classes.problem}>
      <p className={classes.message}>{messageOf(error)}</p>
      {correlationId !== null && (
        <p className={classes.quiet}>{t('problems.reference', { correlationId })}</p>
      )}
      {onRetry && (
        <Button size="sm" variant="outline" onClick={onRetry} disabled={isRetrying}>
          {isRetrying ? t('problems.retrying') : t('problems.retry')}
        </Button>
      )}
    </div>
  );
}
