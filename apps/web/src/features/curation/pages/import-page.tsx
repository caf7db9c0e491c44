import { Button, FileInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../../shared/async/waiting.tsx';
import { Page } from '../../../shared/layout/page.tsx';
import { useRefusal } from '../hooks/use-refusal.ts';
import { useImportAgencies } from '../api/import-agencies.ts';
import { ImportReportView } from '../components/import-report-view.tsx';
import classes from '../components/sides.module.css';

/** A file of agencies: first what would happen, line by line, then the same for good. */
export function ImportPage() {
  const { t } = useTranslation('curation');
  const messageOf = useRefusal();
  const [file, setFile] = useState<File | null>(null);
  const send = useImportAgencies();
  const sendFile = (isDryRun: boolean) => {
    if (file !== null) send.mutate({ file, isDryRun });
  };
  const report = send.data;
  const accepted = report === undefined ? 0 : report.created + report.updated;
  return (
    <Page title={t('import.title')} heading={t('import.title')} lead={t('import.lead')}>
      <div className={classes.form}>
        <FileInput
          label={t('import.file')}
          description={t('import.fileNote')}
          placeholder={t('import.choose')}
          accept=".csv,.json,text/csv,application/json"
          value={file}
          clearable
          clearButtonProps={{ 'aria-label': t('import.clear') }}
          onChange={(chosen) => {
            setFile(chosen);
            send.reset();
          }}
        />
        <div className={classes.actions}>
          <Button
            disabled={file === null}
            loading={send.isPending}
            variant={report === undefined ? 'filled' : 'outline'}
            onClick={() => sendFile(true)}
          >
            {t('import.preview')}
          </Button>
          {report?.isDryRun === true && (
            <Button
              disabled={accepted === 0}
              loading={send.isPending}
              onClick={() => sendFile(false)}
            >
              {t('import.confirm', { count: accepted })}
            </Button>
          )}
        </div>
      </div>
      {send.isPending && <Waiting text={t('import.waiting')} lines={3} />}
      {send.error !== null && <p role="alert">{messageOf(send.error)}</p>}
      {report === undefined && !send.isPending && (
        <p className={`${classes.quiet} ${classes.below}`}>{t('import.nothing')}</p>
      )}
      {report !== undefined && <ImportReportView report={report} />}
    </Page>
  );
}
