import type { FieldChange } from '@raccordo/audit';
import { useTranslation } from 'react-i18next';
import classes from './changes-table.module.css';

export interface ChangesTableProps {
  readonly changes: readonly FieldChange[];
}

/** Before and after side by side; on a phone one above the other, each under its name. */
export function ChangesTable({ changes }: ChangesTableProps) {
  const { t } = useTranslation('audit');
  if (changes.length === 0) return <p>{t('changes.none')}</p>;
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('changes.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('changes.field')}</th>
          <th scope="col">{t('changes.before')}</th>
          <th scope="col">{t('changes.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after, isChanged }) => (
          <tr key={field} data-changed={isChanged}>
            <th scope="row">
              {field}
              {isChanged && <span className={classes.changed}> {t('changes.changed')}</span>}
            </th>
            <td data-label={t('changes.before')}>{shown(before, t('changes.nothing'))}</td>
            <td data-label={t('changes.after')}>{shown(after, t('changes.nothing'))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const MAX_ONE_LINE = 40;

/** As it is kept: this is evidence, not prose. */
function shown(value: unknown, nothing: string): string {
  if (value === null || value === undefined) return nothing;
  if (typeof value === 'string') return value;
  const short = JSON.stringify(value);
  return short.length <= MAX_ONE_LINE ? short : JSON.stringify(value, null, 1);
}
