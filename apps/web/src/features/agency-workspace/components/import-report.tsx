import { Figure, Figures } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { ChangesTable } from '../../../shared/changes/changes-table.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { OwnImport } from '../api/types.ts';
import classes from './workspace.module.css';

/** What the table changes in the draft, then what became of each of its rows. */
export function ImportReport({ report }: { readonly report: OwnImport }) {
  const { t } = useTranslation('agency-workspace');
  const { number } = useFormat();
  return (
    <section className={classes.report} aria-labelledby="report">
      <h2 id="report" role="status">
        {t(report.isDryRun ? 'report.preview' : 'report.done')}
      </h2>
      <Figures columns={3} hasRule={false}>
        <Figure value={number(report.offers)}>{t('report.offers')}</Figure>
        <Figure value={number(report.cases)}>{t('report.cases')}</Figure>
        <Figure value={number(report.people)}>{t('report.people')}</Figure>
      </Figures>
      <h3>{t('report.changes')}</h3>
      <ChangesTable
        changes={report.changes}
        label={t('report.changes')}
        before={t('report.before')}
        after={t('report.after')}
        none={t('report.noChanges')}
      />
      <h3>{t('report.rows')}</h3>
      <RowTable rows={report.rows} />
    </section>
  );
}

function RowTable({ rows }: Pick<OwnImport, 'rows'>) {
  const { t } = useTranslation('agency-workspace');
  const { number } = useFormat();
  return (
    <div className={classes.scroll} role="region" aria-label={t('report.rows')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('report.line')}</th>
            <th scope="col">{t('report.what')}</th>
            <th scope="col">{t('report.outcome')}</th>
            <th scope="col">{t('report.issues')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, kind, outcome, label, issues }) => (
            <tr key={line}>
              <td>{number(line)}</td>
              <th scope="row">
                {[kind === null ? null : t(`report.kind.${kind}`), label]
                  .filter(Boolean)
                  .join(': ')}
              </th>
              <td>{t(`report.became.${outcome}`)}</td>
              <td>
                {issues.map(({ code, column, text }) => (
                  <p key={`${code} ${column} ${text}`}>
                    {t(`report.issue.${code}`)}
                    {column !== '' && ` (${column})`}
                    {text !== '' && `: «${text}»`}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
