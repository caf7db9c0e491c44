import { useRefusal } from '../hooks/use-refusal.ts';
import { Button, Group, Textarea } from '@mantine/core';
import { QuestionDialog } from '@raccordo/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface ReasonDialogProps {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Something with consequences asks why before it is done. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { t } = useTranslation('curation');
  const messageOf = useRefusal();
  const [reason, setReason] = useState('');
  const isSaid = reason.trim() !== '';
  return (
    <QuestionDialog isOpen onClose={props.onClose} title={props.title}>
      <p>{props.text}</p>
      <Textarea
        mt="md"
        label={t('reason.label')}
        value={reason}
        maxLength={1000}
        rows={3}
        required
        withAsterisk={false}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {props.error !== null && props.error !== undefined && (
        <p role="alert">{messageOf(props.error)}</p>
      )}
      <Group mt="md">
        <Button
          disabled={!isSaid}
          loading={props.isBusy}
          onClick={() => props.onConfirm(reason.trim())}
        >
          {props.confirm}
        </Button>
        <Button variant="outline" onClick={props.onClose}>
          {t('reason.cancel')}
        </Button>
      </Group>
    </QuestionDialog>
  );
}
