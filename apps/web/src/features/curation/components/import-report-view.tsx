import { Figure, Figures } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { ImportReport } from '../api/types.ts';
import classes from './sides.module.css';

/** Every row of the file is in exactly one of the four figures. */
export function ImportReportView({ report }: { readonly report: ImportReport }) {
  const { t } = useTranslation('curation');
  const { number } = useFormat();
  return (
    <section aria-labelledby="report" className={`${classes.part} ${classes.below}`}>
      <h2 id="report" role="status">
        {t(report.isDryRun ? 'report.preview' : 'report.done', { count: report.rows })}
      </h2>
      <Figures hasRule={false}>
        <Figure value={number(report.created)}>{t('report.created')}</Figure>
        <Figure value={number(report.updated)}>{t('report.updated')}</Figure>
        <Figure value={number(report.unchanged)}>{t('report.unchanged')}</Figure>
        <Figure value={number(report.rejected)} tone={report.rejected > 0 ? 'missing' : 'ink'}>
          {t('report.rejected')}
        </Figure>
      </Figures>
      <RowTable
        title={t('report.rejections')}
        rows={report.rejections.map((one) => ({ ...one, code: one.reason }))}
      />
      <RowTable title={t('report.warnings')} rows={report.warnings} />
    </section>
  );
}

interface RowTableProps {
  readonly title: string;
  readonly rows: readonly {
    readonly line: number;
    readonly name: string;
    readonly code: string;
    readonly detail: string;
  }[];
}

function RowTable({ title, rows }: RowTableProps) {
  const { t, i18n } = useTranslation('curation');
  if (rows.length === 0) return null;
  return (
    <div className={classes.scroll} role="region" aria-label={title} tabIndex={0}>
      <table className={classes.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.line')}</th>
            <th scope="col">{t('report.name')}</th>
            <th scope="col">{t('report.why')}</th>
            <th scope="col">{t('report.detail')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, name, code, detail }) => (
            <tr key={`${line}:${code}:${detail}`}>
              <td>{line}</td>
              <td>{name}</td>
              <td>{i18n.exists(`curation:row.${code}`) ? t(`row.${code}`) : code}</td>
              <td>{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
