import { Button, FileInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useAct } from '../api/act.ts';
import { useProfile } from '../api/read.ts';
import type { OwnImport, Profile } from '../api/types.ts';
import { BeginProfile } from '../components/begin-profile.tsx';
import { ImportReport } from '../components/import-report.tsx';
import classes from '../components/workspace.module.css';
import { useWorkspace } from '../../../shared/session/use-workspace.ts';
import { useWorkspaceMessage } from '../hooks/use-workspace-message.ts';
import { EXAMPLE_TABLE } from '../model/example-table.ts';

/** Longest table the API takes, in characters. */
const MAX_CHARACTERS = 200_000;

/** The agency's own table of offers, cases and people: first what it would change, then the same. */
export function OwnImportPage() {
  const { t } = useTranslation('agency-workspace');
  const { id } = useWorkspace();
  const profile = useProfile(id);
  return (
    <Page title={t('import.title')} heading={t('import.title')} lead={t('import.lead')}>
      <AsyncView query={profile} waitingText={t('profile.waiting')}>
        {(found) =>
          found === null ? <BeginProfile organisationId={id} /> : <ImportForm profile={found} />
        }
      </AsyncView>
    </Page>
  );
}

function ImportForm({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const messageOf = useWorkspaceMessage();
  const [file, setFile] = useState<File | null>(null);
  const [isTooLong, setTooLong] = useState(false);
  const send = useAct<OwnImport>(profile.organisationId);
  const report = send.data;
  const sendFile = async (isDryRun: boolean): Promise<void> => {
    const text = (await file?.text()) ?? '';
    setTooLong(text.length > MAX_CHARACTERS);
    if (text === '' || text.length > MAX_CHARACTERS) return;
    send.mutate({ path: '/import', version: profile.version, body: { text, isDryRun } });
  };
  const taken = report === undefined ? 0 : report.offers + report.cases + report.people;
  return (
    <div className={`${classes.stack} ${classes.whole}`}>
      <div className={classes.form}>
        <FileInput
          size="md"
          label={t('import.file')}
          description={t('import.fileNote')}
          placeholder={t('import.choose')}
          accept=".csv,.json,text/csv,application/json"
          value={file}
          clearable
          clearButtonProps={{ 'aria-label': t('import.clear') }}
          error={isTooLong ? t('import.tooLong') : undefined}
          onChange={(chosen) => {
            setFile(chosen);
            setTooLong(false);
            send.reset();
          }}
        />
        <div className={classes.actions}>
          <Button
            disabled={file === null}
            loading={send.isPending}
            variant={report === undefined ? 'filled' : 'outline'}
            onClick={() => void sendFile(true)}
          >
            {t('import.preview')}
          </Button>
          {report?.isDryRun === true && (
            <Button
              disabled={taken === 0}
              loading={send.isPending}
              onClick={() => void sendFile(false)}
            >
              {t('import.apply')}
            </Button>
          )}
        </div>
        {send.isError && (
          <p role="alert" className={classes.problem}>
            {messageOf(send.error)}
          </p>
        )}
      </div>
      {report === undefined && (
        <details>
          <summary>{t('import.example')}</summary>
          <pre className={classes.scroll} tabIndex={0}>
            {EXAMPLE_TABLE[locale]}
          </pre>
        </details>
      )}
      {report !== undefined && <ImportReport report={report} />}
      {report?.isDryRun === false && (
        <Link to={paths.agencyDraft(locale, 'offers')}>{t('import.toDraft')}</Link>
      )}
    </div>
  );
}
