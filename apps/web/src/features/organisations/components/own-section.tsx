import { Button } from '@mantine/core';
import type { Organisation } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { MoreButton } from '../../../shared/async/more-button.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import {
  chooseOrganisation,
  useCurrentOrganisation,
} from '../../../shared/session/current-organisation.ts';
import { ownOrganisationsQuery } from '../api/organisations.ts';
import classes from './rows.module.css';

/** Those one belongs to, and the one for which one acts now. */
export function OwnSection() {
  const { t } = useTranslation('organisations');
  const query = useInfiniteQuery(ownOrganisationsQuery);
  return (
    <Section title={t('own.title')} note={t('own.note')}>
      <AsyncView
        query={query}
        waitingText={t('own.waiting')}
        waitingLines={2}
        isEmpty={({ pages }) => pages.every(({ items }) => items.length === 0)}
        empty={
          <EmptyNote title={t('own.none')}>
            <p>{t('own.noneLead')}</p>
          </EmptyNote>
        }
      >
        {({ pages }) => (
          <ul className={classes.rows}>
            {pages
              .flatMap(({ items }) => items)
              .map((organisation) => (
                <OrganisationRow key={organisation.id} organisation={organisation} />
              ))}
          </ul>
        )}
      </AsyncView>
      <MoreButton query={query}>{t('list.more')}</MoreButton>
    </Section>
  );
}

function OrganisationRow({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const locale = useLocale();
  const { id, name, kind, role } = organisation;
  const isCurrent = useCurrentOrganisation()?.id === id;
  return (
    <li className={classes.row} data-current={isCurrent || undefined}>
      <Link className={classes.name} to={paths.organisation(locale, id)}>
        {name}
      </Link>
      {isCurrent ? (
        <span className={classes.quiet}>{t('own.current')}</span>
      ) : (
        <Button
          size="xs"
          variant="outline"
          aria-label={t('own.chooseNamed', { name })}
          onClick={() => chooseOrganisation(id)}
        >
          {t('own.choose')}
        </Button>
      )}
      <span className={classes.quiet}>
        {t(`kinds.${kind}`)} · {t(`youAre.${role}`)}
      </span>
    </li>
  );
}
