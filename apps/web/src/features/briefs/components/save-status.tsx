import { LinkButton } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../hooks/use-online.ts';
import type { SaveStatus as Status } from '../model/draft-saver.ts';
import classes from './save-status.module.css';

const WRONG: readonly Status[] = ['unreachable', 'invalid', 'conflict', 'submitted', 'gone'];

interface SaveStatusProps {
  readonly status: Status;
  readonly onRetry: () => void;
}

/** Whether what was typed is safe. Said quietly while all is well, plainly when it is not. */
export function SaveStatus({ status, onRetry }: SaveStatusProps) {
  const { t } = useTranslation('briefs');
  const isOnline = useOnline();
  const isWrong = WRONG.includes(status);
  return (
    <p className={classes.status} data-wrong={isWrong || undefined} role="status">
      <span>{status === 'unreachable' && !isOnline ? t('save.offline') : t(`save.${status}`)}</span>
      {status === 'unreachable' && <LinkButton onClick={onRetry}>{t('save.retry')}</LinkButton>}
    </p>
  );
}
