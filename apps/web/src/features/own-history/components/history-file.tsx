import { Button } from '@mantine/core';
import { CHANNELS } from '@raccordo/taxonomy';
import { LinkButton } from '@raccordo/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FileZone } from '../../../shared/components/file-zone.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { HistoryImport } from '../hooks/use-import.ts';
import { templateCsv } from '../model/history-csv.ts';
import { saveCsv } from '../model/save-csv.ts';
import { MAX_FILE_BYTES, MAX_ROWS } from '../workers/history-desk.ts';
import classes from './history.module.css';

const MEBIBYTE = 1024 * 1024;

/** Choosing or dropping an export, and how far reading it is. */
export function HistoryFile({ file }: { readonly file: HistoryImport }) {
  const { t } = useTranslation('own-history');
  const format = useFormat();
  const id = useId();
  const { state, open, close } = file;

  if (state.kind === 'opening') {
    return (
      <div className={classes.stack}>
        <p role="status">{t('file.reading', { name: state.name })}</p>
        <progress
          className={classes.progress}
          max={1}
          value={state.ratio}
          aria-label={t('file.progress', { name: state.name })}
        />
        <Button variant="outline" onClick={close}>
          {t('file.cancel')}
        </Button>
      </div>
    );
  }
  const refusal = state.kind === 'idle' ? state.refusal : null;
  const saveTemplate = (): void => {
    const channel = CHANNELS[0]?.name[format.locale] ?? '';
    saveCsv(templateCsv(format.locale, channel), t('file.templateName'));
  };
  return (
    <div className={classes.stack}>
      <p id={`${id}-note`} className={classes.quiet}>
        {t('file.note')}
      </p>
      <FileZone
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        describedBy={refusal === null ? `${id}-note` : `${id}-note ${id}-refusal`}
        isInvalid={refusal !== null}
        onFile={open}
      >
        {t('file.choose')}
      </FileZone>
      {refusal !== null && (
        <p id={`${id}-refusal`} role="alert" className={classes.problem}>
          {t(`fileRefusal.${refusal}`, {
            megabytes: format.number(MAX_FILE_BYTES / MEBIBYTE),
            rows: format.number(MAX_ROWS),
          })}
        </p>
      )}
      <p className={classes.quiet}>
        {t('file.template')}{' '}
        <LinkButton onClick={saveTemplate}>{t('file.templateSave')}</LinkButton>
      </p>
    </div>
  );
}
