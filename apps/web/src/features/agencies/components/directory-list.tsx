import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { PAGE_SIZE, type useAgencies } from '../api/list-agencies.ts';
import type { ChangeFilters } from '../hooks/use-directory-filters.ts';
import type { DirectoryFilters } from '../model/directory-filters.ts';
import { ActiveFilters } from './active-filters.tsx';
import { AgencyRow, AgencyRowsHead } from './agency-row.tsx';
import classes from './directory-list.module.css';

export interface DirectoryListProps {
  readonly agencies: ReturnType<typeof useAgencies>;
  readonly filters: DirectoryFilters;
  readonly onChange: ChangeFilters;
}

export function DirectoryList({ agencies, filters, onChange }: DirectoryListProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  return (
    <AsyncView
      query={agencies}
      waitingText={t('list.waiting')}
      waitingLines={7}
      isEmpty={({ pages }) => (pages[0]?.items.length ?? 0) === 0}
      empty={
        <EmptyNote title={t('list.emptyTitle')}>
          <p>{t('list.emptyText')}</p>
          <ActiveFilters filters={filters} onChange={onChange} />
        </EmptyNote>
      }
    >
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        const total = pages.at(-1)?.total ?? items.length;
        return (
          <>
            <AgencyRowsHead />
            <ul aria-busy={agencies.isPlaceholderData}>
              {items.map((agency) => (
                <li key={agency.id}>
                  <AgencyRow agency={agency} />
                </li>
              ))}
            </ul>
            <div className={classes.end}>
              <small className={classes.shown}>
                {t('list.shown', {
                  shown: format.number(items.length),
                  total: format.number(total),
                })}
              </small>
              {agencies.hasNextPage && (
                <Button
                  size="sm"
                  variant="outline"
                  disabled={agencies.isFetchingNextPage}
                  onClick={() => void agencies.fetchNextPage()}
                >
                  {agencies.isFetchingNextPage
                    ? t('list.loadingMore')
                    : t('list.more', { count: Math.min(PAGE_SIZE, total - items.length) })}
                </Button>
              )}
            </div>
          </>
        );
      }}
    </AsyncView>
  );
}
