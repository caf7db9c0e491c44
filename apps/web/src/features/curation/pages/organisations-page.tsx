import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useOrganisations } from '../api/lists.ts';
import { ListView } from '../components/list-view.tsx';
import { OrganisationView } from '../components/organisation-view.tsx';
import { SearchFilters } from '../components/search-filters.tsx';
import { Sides } from '../components/sides.tsx';
import classes from '../components/sides.module.css';
import { useSearchWords } from '../hooks/use-search-words.ts';

const KINDS = ['sme', 'agency'] as const;

export function OrganisationsPage() {
  const { t } = useTranslation('curation');
  const locale = useLocale();
  const [params] = useSearchParams();
  const { typed, setTyped, words } = useSearchWords();
  const [kind, setKind] = useState('');
  const list = useOrganisations({ q: words, kind });
  const id = params.get('id');
  return (
    <Page
      title={t('organisations.title')}
      heading={t('organisations.title')}
      lead={t('organisations.lead')}
    >
      <Sides
        listLabel={t('organisations.list')}
        list={
          <>
            <SearchFilters
              searchLabel={t('organisations.search')}
              typed={typed}
              onType={setTyped}
              choiceLabel={t('organisations.kind')}
              choices={KINDS}
              nameOf={(one) => t(`organisations.kinds.${one}`)}
              chosen={kind}
              onChoose={setKind}
            />
            <ListView
              list={list}
              heading={t('organisations.list')}
              emptyTitle={t('search.noneTitle')}
              emptyText={t('search.noneText')}
              keyOf={(one) => one.id}
            >
              {(one) => (
                <Link
                  to={paths.adminOrganisations(locale, one.id)}
                  className={classes.item}
                  aria-current={one.id === id ? 'true' : undefined}
                  preventScrollReset
                >
                  <strong className={classes.name}>{one.name}</strong>
                  <span className={`${classes.quiet} ${classes.side}`}>
                    {t('organisations.people', { count: one.people })}
                  </span>
                  <span className={classes.quiet}>{t(`organisations.kinds.${one.kind}`)}</span>
                </Link>
              )}
            </ListView>
          </>
        }
        openedLabel={t('organisations.opened')}
        openedKey={id}
        opened={
          id === null ? (
            <p className={classes.quiet}>{t('organisations.choose')}</p>
          ) : (
            <OrganisationView key={id} id={id} />
          )
        }
        listAddress={paths.adminOrganisations(locale)}
      />
    </Page>
  );
}
