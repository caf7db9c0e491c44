import { Button } from '@mantine/core';
import { Section } from '@raccordo/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../../../shared/forms/form.module.css';
import { asksForProof, useProvedMutation } from '../../../shared/session/use-proved-mutation.ts';
import { exportData } from '../api/personal-data.ts';
import { useIdentityMessage } from '../hooks/use-identity-message.ts';
import { saveFile } from '../model/save-file.ts';
import { ProofDialog } from './proof-dialog.tsx';

/** Everything in one file, once it is sure who asks. */
export function ExportSection() {
  const { t } = useTranslation('identity');
  const messageOf = useIdentityMessage();
  const [saved, setSaved] = useState<{ name: string; kilobytes: number } | null>(null);
  const download = useProvedMutation(
    () => {
      setSaved(null);
      return exportData();
    },
    (exported) => {
      const name = `raccordo-${exported.exportedAt.slice(0, 10)}.json`;
      const bytes = saveFile(name, JSON.stringify(exported, null, 2));
      setSaved({ name, kilobytes: Math.ceil(bytes / 1024) });
    },
  );
  const { isPending, error } = download.mutation;
  return (
    <Section title={t('data.export')} note={t('data.exportNote')}>
      <div className={classes.stack}>
        <p>{t('data.exportLead')}</p>
        <Button loading={isPending} onClick={() => download.mutation.mutate(undefined)}>
          {t('data.exportSubmit')}
        </Button>
        <p role="status" className={classes.done}>
          {isPending && t('data.exporting')}
          {saved !== null && t('data.exported', saved)}
        </p>
        {error !== null && !asksForProof(error) && <p role="alert">{messageOf(error)}</p>}
      </div>
      <ProofDialog act={download} />
    </Section>
  );
}
