import { useTranslation } from 'react-i18next';
import type { ChangeFilters } from '../hooks/use-directory-filters.ts';
import { useActiveFilters } from '../hooks/use-active-filters.ts';
import { NO_FILTERS, type DirectoryFilters } from '../model/directory-filters.ts';
import classes from './active-filters.module.css';

export interface ActiveFiltersProps {
  readonly filters: DirectoryFilters;
  readonly onChange: ChangeFilters;
}

/** What is narrowing the list; each goes with one touch. */
export function ActiveFilters({ filters, onChange }: ActiveFiltersProps) {
  const { t } = useTranslation('agencies');
  const active = useActiveFilters(filters);
  if (active.length === 0) return null;
  return (
    <ul className={classes.filters} aria-label={t('active.label')}>
      {active.map(({ id, text, without }) => (
        <li key={id}>
          <button
            type="button"
            className={classes.filter}
            aria-label={t('active.remove', { filter: text })}
            onClick={() => onChange(without)}
          >
            {text} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <button
            type="button"
            className={classes.all}
            onClick={() => onChange({ ...NO_FILTERS, sort: filters.sort })}
          >
            {t('active.removeAll')}
          </button>
        </li>
      )}
    </ul>
  );
}
