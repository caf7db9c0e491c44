import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, VisuallyHidden } from '@mantine/core';
import { SideSheet } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useAgencies } from '../api/list-agencies.ts';
import { ActiveFilters } from '../components/active-filters.tsx';
import { DirectoryFiltersForm } from '../components/directory-filters-form.tsx';
import { DirectoryList } from '../components/directory-list.tsx';
import { SearchField } from '../components/search-field.tsx';
import { useActiveFilters } from '../hooks/use-active-filters.ts';
import { useDirectoryFilters } from '../hooks/use-directory-filters.ts';
import classes from './directory-page.module.css';

export function DirectoryPage() {
  const { t } = useTranslation(['agencies', 'shared']);
  const format = useFormat();
  const [filters, change] = useDirectoryFilters();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const agencies = useAgencies(filters);
  const activeCount = useActiveFilters(filters).length;
  const total = agencies.data?.pages[0]?.total;
  const countText = total === undefined ? '' : t('list.count', { count: total });

  return (
    <Page
      title={t('directory.title')}
      description={t('directory.description')}
      heading={t('directory.heading')}
      lead={t('directory.lead')}
    >
      <div className={classes.directory}>
        <div role="search" className={classes.filters}>
          <div className={classes.search}>
            <SearchField value={filters.q} onChange={(q) => change({ q })} />
          </div>
          <div className={classes.openSheet}>
            <Button
              size="sm"
              variant="outline"
              fullWidth
              aria-haspopup="dialog"
              onClick={() => setSheetOpen(true)}
            >
              {t('filters.open', { count: activeCount })}
            </Button>
          </div>
          <div className={classes.beside}>
            <DirectoryFiltersForm filters={filters} onChange={change} />
          </div>
        </div>
        <section className={classes.results} aria-labelledby="results">
          <VisuallyHidden component="h2" id="results">
            {t('list.heading')}
          </VisuallyHidden>
          <div className={classes.summary}>
            <p role="status" className={classes.count}>
              {countText}
            </p>
            <Link className={classes.byNeed} to={paths.newBrief(format.locale)}>
              {t('list.byNeed')}
            </Link>
          </div>
          {total !== 0 && <ActiveFilters filters={filters} onChange={change} />}
          <DirectoryList agencies={agencies} filters={filters} onChange={change} />
        </section>
      </div>
      <SideSheet
        opened={isSheetOpen}
        onClose={() => setSheetOpen(false)}
        title={t('filters.title')}
        closeLabel={t('shared:layout.close')}
        actions={
          <Button onClick={() => setSheetOpen(false)}>
            {total === undefined ? t('filters.show') : t('filters.showCount', { count: total })}
          </Button>
        }
      >
        <DirectoryFiltersForm filters={filters} onChange={change} />
      </SideSheet>
    </Page>
  );
}
