import { Tag } from '@raccordo/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { usePeople } from '../api/lists.ts';
import { ListView } from '../components/list-view.tsx';
import { PersonView } from '../components/person-view.tsx';
import { SearchFilters } from '../components/search-filters.tsx';
import { Sides } from '../components/sides.tsx';
import classes from '../components/sides.module.css';
import { useSearchWords } from '../hooks/use-search-words.ts';

const STATUSES = ['active', 'suspended'] as const;

export function PeoplePage() {
  const { t } = useTranslation('curation');
  const locale = useLocale();
  const [params] = useSearchParams();
  const { typed, setTyped, words } = useSearchWords();
  const [status, setStatus] = useState('');
  const list = usePeople({ q: words, status });
  const id = params.get('id');
  return (
    <Page title={t('people.title')} heading={t('people.title')} lead={t('people.lead')}>
      <Sides
        listLabel={t('people.list')}
        list={
          <>
            <SearchFilters
              searchLabel={t('people.search')}
              typed={typed}
              onType={setTyped}
              choiceLabel={t('people.status')}
              choices={STATUSES}
              nameOf={(one) => t(`people.statuses.${one}`)}
              chosen={status}
              onChoose={setStatus}
            />
            <ListView
              list={list}
              heading={t('people.list')}
              emptyTitle={t('search.noneTitle')}
              emptyText={t('search.noneText')}
              keyOf={(one) => one.id}
            >
              {(one) => (
                <Link
                  to={paths.adminPeople(locale, one.id)}
                  className={classes.item}
                  aria-current={one.id === id ? 'true' : undefined}
                  preventScrollReset
                >
                  <strong className={classes.name}>{one.name}</strong>
                  <span className={classes.side}>
                    {one.status === 'suspended' && (
                      <Tag variant="limit">{t('people.statuses.suspended')}</Tag>
                    )}
                    {one.isAdmin && <Tag>{t('people.admin')}</Tag>}
                  </span>
                  <span className={classes.quiet}>{one.email}</span>
                </Link>
              )}
            </ListView>
          </>
        }
        openedLabel={t('people.opened')}
        openedKey={id}
        opened={
          id === null ? (
            <p className={classes.quiet}>{t('people.choose')}</p>
          ) : (
            <PersonView key={id} id={id} />
          )
        }
        listAddress={paths.adminPeople(locale)}
      />
    </Page>
  );
}
