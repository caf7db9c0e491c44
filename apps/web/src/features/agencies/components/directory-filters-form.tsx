import { useTranslation } from 'react-i18next';
import { Checkbox, NativeSelect } from '@mantine/core';
import { LANGUAGE_IDS, REGION_IDS, SECTOR_IDS, SIZE_CLASSES } from '@raccordo/taxonomy';
import { useFacets } from '../api/count-facets.ts';
import type { ChangeFilters } from '../hooks/use-directory-filters.ts';
import { SORTS, type DirectoryFilters } from '../model/directory-filters.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { CapabilityFilter } from './capability-filter.tsx';
import classes from './directory-filters-form.module.css';
import { FacetSelect } from './facet-select.tsx';
import { KindFilter } from './kind-filter.tsx';
import { RetainerFilter } from './retainer-filter.tsx';

export interface DirectoryFiltersFormProps {
  readonly filters: DirectoryFilters;
  readonly onChange: ChangeFilters;
}

export function DirectoryFiltersForm({ filters, onChange }: DirectoryFiltersFormProps) {
  const { t } = useTranslation('agencies');
  const names = useNames();
  const facets = useFacets(filters).data;
  // Without words to weigh, closeness is the order of names.
  const shownSort = filters.sort === 'relevance' && filters.q === '' ? 'name' : filters.sort;
  const named = <Id extends string>(ids: readonly Id[], nameOf: (id: Id) => string) =>
    ids.map((id) => ({ id, name: nameOf(id) }));

  return (
    <div className={classes.form}>
      <div className={classes.group}>
        <CapabilityFilter
          facets={facets}
          chosen={filters.capabilities}
          onChange={(capabilities) => onChange({ capabilities })}
        />
      </div>
      <div className={classes.group}>
        <KindFilter facets={facets} value={filters.kind} onChange={(kind) => onChange({ kind })} />
      </div>
      <div className={classes.group}>
        <FacetSelect
          facet="region"
          facets={facets}
          label={t('filters.region')}
          anyText={t('filters.regionAny')}
          options={named(REGION_IDS, names.region)}
          value={filters.region}
          onChange={(region) => onChange({ region })}
        />
        <Checkbox
          label={t('filters.remote')}
          checked={filters.isRemote}
          onChange={(event) => onChange({ isRemote: event.currentTarget.checked })}
        />
      </div>
      <div className={classes.group}>
        <RetainerFilter
          value={filters.maxMonthly}
          onChange={(maxMonthly) => onChange({ maxMonthly })}
        />
      </div>
      <div className={classes.group}>
        <FacetSelect
          facet="sector"
          facets={facets}
          label={t('filters.sector')}
          anyText={t('filters.any')}
          options={named(SECTOR_IDS, names.sector)}
          value={filters.sector}
          onChange={(sector) => onChange({ sector })}
        />
        <FacetSelect
          facet="size"
          facets={facets}
          label={t('filters.size')}
          anyText={t('filters.anyFeminine')}
          options={named(SIZE_CLASSES, names.size)}
          value={filters.size}
          onChange={(size) => onChange({ size })}
        />
        <FacetSelect
          facet="language"
          facets={facets}
          label={t('filters.language')}
          anyText={t('filters.anyFeminine')}
          options={named(LANGUAGE_IDS, names.language)}
          value={filters.language}
          onChange={(language) => onChange({ language })}
        />
      </div>
      <div className={classes.group}>
        <NativeSelect
          size="sm"
          label={t('sort.label')}
          value={shownSort}
          onChange={(event) => {
            const chosen = SORTS.find((sort) => sort === event.currentTarget.value);
            onChange({ sort: chosen ?? 'relevance' });
          }}
        >
          {SORTS.filter((sort) => sort !== 'relevance' || filters.q !== '').map((sort) => (
            <option key={sort} value={sort}>
              {t(`sort.${sort}`)}
            </option>
          ))}
        </NativeSelect>
      </div>
    </div>
  );
}
