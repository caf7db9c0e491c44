import type { RowProblem } from '@raccordo/history';
import { LinkButton } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { HistoryImport } from '../hooks/use-import.ts';
import { refusedRowsCsv } from '../model/history-csv.ts';
import { saveCsv } from '../model/save-csv.ts';
import type { ReadFile } from '../workers/history-desk.ts';
import classes from './history.module.css';

interface ImportReportProps {
  readonly reading: Extract<ReadFile['reading'], { kind: 'read' }>;
  readonly header: readonly string[];
  readonly refusedRows: HistoryImport['refusedRows'];
}

/** How many rows were taken, and why each of the others was not. */
export function ImportReport({ reading, header, refusedRows }: ImportReportProps) {
  const { t } = useTranslation('own-history');
  const format = useFormat();
  const { rows, problems, problemCount } = reading;
  const reasonOf = ({ code }: RowProblem): string => t(`rowProblem.${code.replace('.', '_')}`);
  const save = async (): Promise<void> => {
    const columns = [t('report.line'), t('report.column'), t('report.reason')] as const;
    const csv = refusedRowsCsv(await refusedRows(), header, columns, reasonOf, format.locale);
    saveCsv(csv, t('report.fileName'));
  };
  return (
    <div className={classes.stack}>
      <p role="status" className={classes.sum}>
        {t('report.taken', { count: rows.taken })}{' '}
        {rows.refused > 0 && t('report.refused', { count: rows.refused })}{' '}
        {rows.passedOver > 0 && t('report.passedOver', { count: rows.passedOver })}
      </p>
      {problems.length > 0 && (
        <>
          <div className={classes.scroll} role="region" aria-label={t('report.title')} tabIndex={0}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t('report.line')}</th>
                  <th scope="col">{t('report.column')}</th>
                  <th scope="col">{t('report.value')}</th>
                  <th scope="col">{t('report.reason')}</th>
                </tr>
              </thead>
              <tbody>
                {problems.map((problem) => (
                  <tr key={`${problem.line} ${problem.code}`}>
                    <th scope="row">{format.number(problem.line)}</th>
                    <td>{problem.column}</td>
                    <td className={classes.value}>{problem.value}</td>
                    <td>{reasonOf(problem)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className={classes.quiet}>
            {problemCount > problems.length &&
              t('report.shown', {
                shown: format.number(problems.length),
                all: format.number(problemCount),
              })}{' '}
            <LinkButton onClick={() => void save()}>{t('report.save')}</LinkButton>
          </p>
        </>
      )}
    </div>
  );
}
