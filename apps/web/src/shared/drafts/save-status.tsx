import { LinkButton } from '@raccordo/ui';
import { useOnline } from '../hooks/use-online.ts';
import type { SaveStatus as Status } from './draft-saver.ts';
import classes from './save-status.module.css';

const WRONG: readonly Status[] = ['unreachable', 'invalid', 'conflict', 'closed', 'gone'];

interface SaveStatusProps {
  readonly status: Status;
  /** The sentence of a status, in the words of what is being written. */
  readonly text: (status: Status | 'offline' | 'retry') => string;
  readonly onRetry: () => void;
}

/** Whether what was typed is safe. Said quietly while all is well, plainly when it is not. */
export function SaveStatus({ status, text, onRetry }: SaveStatusProps) {
  const isOnline = useOnline();
  const isWrong = WRONG.includes(status);
  return (
    <p className={classes.status} data-wrong={isWrong || undefined} role="status">
      <span>{status === 'unreachable' && !isOnline ? text('offline') : text(status)}</span>
      {status === 'unreachable' && <LinkButton onClick={onRetry}>{text('retry')}</LinkButton>}
    </p>
  );
}
