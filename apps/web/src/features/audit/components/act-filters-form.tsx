import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useActions } from '../api/list-actions.ts';
import type { ChangeFilters } from '../hooks/use-act-filters.ts';
import { useActText } from '../hooks/use-act-text.ts';
import { type ActFilters, hasFilters, NO_FILTERS } from '../model/act-filters.ts';
import classes from './act-filters-form.module.css';

export interface ActFiltersFormProps {
  readonly filters: ActFilters;
  readonly onChange: ChangeFilters;
}

export function ActFiltersForm({ filters, onChange }: ActFiltersFormProps) {
  const { t } = useTranslation('audit');
  const actText = useActText();
  const actions = useActions().data?.actions ?? [];
  const { action } = filters;
  const shown = action === null || actions.includes(action) ? actions : [action, ...actions];
  return (
    <div role="search" aria-label={t('filters.label')} className={classes.filters}>
      <NativeSelect
        size="sm"
        label={t('filters.action')}
        value={action ?? ''}
        onChange={(event) => onChange({ action: event.currentTarget.value || null })}
      >
        <option value="">{t('filters.anyAction')}</option>
        {shown.map((id) => (
          <option key={id} value={id}>
            {actText.action(id)}
          </option>
        ))}
      </NativeSelect>
      <TextInput
        type="date"
        size="sm"
        label={t('filters.from')}
        value={filters.fromDay ?? ''}
        max={filters.untilDay ?? undefined}
        onChange={(event) => onChange({ fromDay: event.currentTarget.value || null })}
      />
      <TextInput
        type="date"
        size="sm"
        label={t('filters.until')}
        value={filters.untilDay ?? ''}
        min={filters.fromDay ?? undefined}
        onChange={(event) => onChange({ untilDay: event.currentTarget.value || null })}
      />
      {hasFilters(filters) && (
        <Button size="sm" variant="outline" onClick={() => onChange(NO_FILTERS)}>
          {t('filters.clear')}
        </Button>
      )}
      {(filters.actorId !== null || filters.objectId !== null) && (
        <p className={classes.narrowed}>
          {filters.objectId === null ? t('filters.oneActor') : t('filters.oneObject')}
        </p>
      )}
    </div>
  );
}
