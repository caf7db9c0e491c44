import { Tag } from '@raccordo/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useAdminAgencies, useAdminAgency } from '../api/lists.ts';
import { AgencyStanding } from '../components/agency-standing.tsx';
import { ListView } from '../components/list-view.tsx';
import { SearchFilters } from '../components/search-filters.tsx';
import { Sides } from '../components/sides.tsx';
import classes from '../components/sides.module.css';
import { useSearchWords } from '../hooks/use-search-words.ts';

const STATUSES = ['published', 'suspended'] as const;

/** Every agency of the directory: its suspensions, and a new one when it must be. */
export function AdminAgenciesPage() {
  const { t } = useTranslation('curation');
  const locale = useLocale();
  const [params] = useSearchParams();
  const { typed, setTyped, words } = useSearchWords();
  const [status, setStatus] = useState('');
  const list = useAdminAgencies({ q: words, status });
  const id = params.get('id');
  const listed = list.data?.pages.flatMap(({ items }) => items).find((one) => one.id === id);
  const found = useAdminAgency(listed === undefined && list.isSuccess ? id : null);
  const open = listed ?? found.data ?? undefined;
  return (
    <Page title={t('agencies.title')} heading={t('agencies.title')} lead={t('agencies.lead')}>
      <Sides
        listLabel={t('agencies.list')}
        list={
          <>
            <SearchFilters
              searchLabel={t('search.label')}
              typed={typed}
              onType={setTyped}
              choiceLabel={t('agency.status')}
              choices={STATUSES}
              nameOf={(one) => t(`agency.statuses.${one}`)}
              chosen={status}
              onChoose={setStatus}
            />
            <ListView
              list={list}
              heading={t('agencies.list')}
              emptyTitle={t('search.noneTitle')}
              emptyText={t('search.noneText')}
              keyOf={(one) => one.id}
            >
              {(one) => (
                <Link
                  to={paths.adminAgencies(locale, one.id)}
                  className={classes.item}
                  aria-current={one.id === id ? 'true' : undefined}
                  preventScrollReset
                >
                  <strong className={classes.name}>{one.name}</strong>
                  <span className={classes.side}>
                    {one.status === 'suspended' && (
                      <Tag variant="limit">{t('agency.statuses.suspended')}</Tag>
                    )}
                  </span>
                  <span className={classes.quiet}>{one.city}</span>
                </Link>
              )}
            </ListView>
          </>
        }
        openedLabel={t('agencies.opened')}
        openedKey={open?.id ?? null}
        opened={
          open === undefined ? (
            <p className={classes.quiet}>{t('agencies.choose')}</p>
          ) : (
            <AgencyStanding key={open.id} agency={open} />
          )
        }
        listAddress={paths.adminAgencies(locale)}
      />
    </Page>
  );
}
