import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { MoreButton } from '../../../shared/async/more-button.tsx';
import type { useActs } from '../api/list-acts.ts';
import type { ChangeFilters } from '../hooks/use-act-filters.ts';
import { ActRow } from './act-row.tsx';
import classes from './acts-list.module.css';

export interface ActsListProps {
  readonly acts: ReturnType<typeof useActs>;
  readonly isFiltered: boolean;
  readonly onOpen: (seq: number) => void;
  readonly onChange: ChangeFilters;
}

export function ActsList({ acts, isFiltered, onOpen, onChange }: ActsListProps) {
  const { t } = useTranslation('audit');
  return (
    <AsyncView
      query={acts}
      waitingText={t('list.waiting')}
      waitingLines={6}
      isEmpty={({ pages }) => (pages[0]?.items.length ?? 0) === 0}
      empty={
        <EmptyNote title={isFiltered ? t('list.noneFound') : t('list.empty')}>
          <p>{isFiltered ? t('list.noneFoundText') : t('list.emptyText')}</p>
        </EmptyNote>
      }
    >
      {({ pages }) => (
        <>
          <ul className={classes.list} aria-busy={acts.isPlaceholderData}>
            {pages
              .flatMap(({ items }) => items)
              .map((act) => (
                <li key={act.seq}>
                  <ActRow act={act} onOpen={onOpen} onChange={onChange} />
                </li>
              ))}
          </ul>
          <MoreButton query={acts}>{t('list.more')}</MoreButton>
        </>
      )}
    </AsyncView>
  );
}
