import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { MoreButton } from '../../../shared/async/more-button.tsx';
import type { AdminList } from '../api/lists.ts';
import classes from './sides.module.css';

export interface ListViewProps<Item> {
  readonly list: AdminList<Item>;
  /** Of the section, for who does not see where it begins. */
  readonly heading?: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list of the admins in its four states, with the way to its next page. */
export function ListView<Item>({
  list,
  heading,
  emptyTitle,
  emptyText,
  keyOf,
  children,
}: ListViewProps<Item>) {
  const { t } = useTranslation('curation');
  return (
    <>
      {heading !== undefined && <VisuallyHidden component="h2">{heading}</VisuallyHidden>}
      <AsyncView
        query={list}
        waitingText={t('list.waiting')}
        isEmpty={({ pages }) => (pages[0]?.items.length ?? 0) === 0}
        empty={
          <EmptyNote title={emptyTitle}>
            <p>{emptyText}</p>
          </EmptyNote>
        }
      >
        {({ pages }) => (
          <>
            <ul className={classes.list} aria-busy={list.isPlaceholderData}>
              {pages
                .flatMap(({ items }) => items)
                .map((item) => (
                  <li key={keyOf(item)}>{children(item)}</li>
                ))}
            </ul>
            <MoreButton query={list}>{t('list.more')}</MoreButton>
          </>
        )}
      </AsyncView>
    </>
  );
}
