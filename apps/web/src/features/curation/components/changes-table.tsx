import { useTranslation } from 'react-i18next';
import type { FieldChange } from '../api/types.ts';
import { useChangeText } from '../hooks/use-change-text.ts';
import classes from './sides.module.css';

/** Side by side: what was approved, and what is there now. */
export function ChangesTable({ changes }: { readonly changes: readonly FieldChange[] }) {
  const { t } = useTranslation('curation');
  const text = useChangeText();
  const rows = changes
    .map((change) => ({ path: change.path, values: text.values(change) }))
    // What was empty and still is says nothing.
    .filter(({ values: [before, after] }) => before !== after);
  if (rows.length === 0) return <p>{t('change.none')}</p>;
  return (
    <div className={classes.scroll} role="region" aria-label={t('change.label')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('change.field')}</th>
            <th scope="col">{t('change.before')}</th>
            <th scope="col">{t('change.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, values: [before, after] }) => (
            <tr key={path}>
              <th scope="row">{text.path(path)}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
