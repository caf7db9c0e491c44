import { Button, Group } from '@mantine/core';
import { QuestionDialog } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';

interface DeleteDialogProps {
  /** Null while nothing is about to be deleted. */
  readonly name: string | null;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The one act that cannot be undone asks first. */
export function DeleteDialog(props: DeleteDialogProps) {
  const { t } = useTranslation('briefs');
  return (
    <QuestionDialog
      isOpen={props.name !== null}
      onClose={props.onCancel}
      title={t('list.deleteTitle', { name: props.name })}
    >
      <p>{t('list.deleteLead')}</p>
      {props.hasFailed && <p role="alert">{t('list.deleteFailed')}</p>}
      <Group mt="md">
        <Button onClick={props.onConfirm} loading={props.isBusy}>
          {t('list.deleteConfirm')}
        </Button>
        <Button variant="outline" onClick={props.onCancel}>
          {t('list.deleteCancel')}
        </Button>
      </Group>
    </QuestionDialog>
  );
}
