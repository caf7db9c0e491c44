import { useTranslation } from 'react-i18next';
import { capitalised } from '../i18n/capitalised.ts';
import classes from './changes-table.module.css';
import { type FieldChange, useChangeText } from './use-change-text.ts';

export interface ChangesTableProps {
  readonly changes: readonly FieldChange[];
  /** Of the table, for who cannot see it. */
  readonly label: string;
  /** Null when there was nothing: then a single column says what is there. */
  readonly before: string | null;
  readonly after: string;
  /** Said when nothing differs. */
  readonly none: string;
}

/** Side by side, field by field: what was there, and what is or would be. */
export function ChangesTable({ changes, label, before, after, none }: ChangesTableProps) {
  const { t } = useTranslation('changes');
  const text = useChangeText();
  const rows = changes
    .map((change) => ({ path: change.path, values: text.values(change) }))
    // What was empty and still is says nothing.
    .filter(({ values: [was, is] }) => was !== is);
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <div className={classes.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('columns.field')}</th>
            {before !== null && <th scope="col">{before}</th>}
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, values: [was, is] }) => (
            <tr key={path}>
              <th scope="row">{capitalised(text.path(path))}</th>
              {before !== null && <td>{was}</td>}
              <td>{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
