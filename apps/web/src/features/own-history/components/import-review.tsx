import { Button } from '@mantine/core';
import { HISTORY_LIMITS, mergedHistory } from '@raccordo/history';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemMessage } from '../../../shared/api/problem-message.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { type KeptHistory, useKeepHistory } from '../api/history.ts';
import type { HistoryImport, OpenImport } from '../hooks/use-import.ts';
import { rememberChoices } from '../model/remembered-choices.ts';
import { ColumnRoles } from './column-roles.tsx';
import classes from './history.module.css';
import { ImportAnswers } from './import-answers.tsx';
import { ImportReport } from './import-report.tsx';

interface ImportReviewProps {
  readonly briefId: string;
  readonly kept: KeptHistory;
  readonly opened: OpenImport;
  readonly file: HistoryImport;
}

/** What was recognised in a file, to be corrected and then kept. */
export function ImportReview({ briefId, kept, opened, file }: ImportReviewProps) {
  const { t } = useTranslation('own-history');
  const format = useFormat();
  const messageOf = useProblemMessage();
  const keep = useKeepHistory(briefId);
  const heading = useRef<HTMLHeadingElement>(null);
  // Who chose the file with the keyboard goes on where it is shown.
  useEffect(() => heading.current?.focus(), []);
  const { table, choices, read, isReading } = opened;
  const reading = read?.reading ?? null;
  const merged = useMemo(
    () => (reading?.kind === 'read' ? mergedHistory(kept.periods, reading.periods) : kept.periods),
    [kept.periods, reading],
  );
  const isTooMany = merged.length > HISTORY_LIMITS.mostPeriods;
  const canKeep = reading?.kind === 'read' && reading.periods.length > 0 && !isTooMany;
  const save = (): void => {
    rememberChoices(table, choices);
    keep.mutate(
      { version: kept.version, periods: merged, isUsed: kept.periods.length === 0 || kept.isUsed },
      { onSuccess: file.close },
    );
  };
  return (
    <div className={classes.review}>
      <h3 ref={heading} tabIndex={-1}>
        {t('review.title', { name: opened.name, source: t(`source.${table.source}`) })}
      </h3>
      <p className={classes.quiet}>
        {t('review.rows', { count: opened.rows })} {opened.isRemembered && t('review.remembered')}{' '}
        {table.wholePeriod !== null &&
          !choices.roles.includes('from') &&
          t('review.wholePeriod', {
            from: format.date(table.wholePeriod.from),
            to: format.date(table.wholePeriod.to),
          })}
      </p>
      <ColumnRoles
        header={table.header}
        sample={opened.sample}
        choices={choices}
        onChange={file.choose}
      />
      {read !== null && (
        <ImportAnswers choices={choices} profile={read.profile} onChange={file.choose} />
      )}
      <div aria-busy={isReading}>
        {reading?.kind === 'refused' && (
          <p role="alert" className={classes.problem}>
            {t(`importRefusal.${reading.reason}`, {
              ...reading,
              most: format.number(HISTORY_LIMITS.mostPeriods),
            })}
          </p>
        )}
        {reading?.kind === 'read' && (
          <ImportReport reading={reading} header={table.header} refusedRows={file.refusedRows} />
        )}
        {reading === null && <p role="status">{t('review.reading')}</p>}
        {isTooMany && (
          <p role="alert" className={classes.problem}>
            {t('importRefusal.too_many_periods', {
              most: format.number(HISTORY_LIMITS.mostPeriods),
            })}
          </p>
        )}
      </div>
      {keep.isError && (
        <p role="alert" className={classes.problem}>
          {messageOf(keep.error)}
        </p>
      )}
      <div className={classes.actions}>
        <Button disabled={!canKeep || isReading} loading={keep.isPending} onClick={save}>
          {t('review.keep')}
        </Button>
        <Button variant="outline" disabled={keep.isPending} onClick={file.close}>
          {t('review.putAway')}
        </Button>
      </div>
    </div>
  );
}
