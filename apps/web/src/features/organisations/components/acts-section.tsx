import type { ActOnBehalf } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { MoreButton } from '../../../shared/async/more-button.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import { actsOnBehalfQuery } from '../api/members.ts';
import classes from './rows.module.css';

const ACTS = ['begun', 'copied', 'submitted', 'planned', 'deleted'] as const;

/** What advisers did in the firm's place: who, when, and to which brief. */
export function ActsSection({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('organisations');
  const query = useInfiniteQuery(actsOnBehalfQuery(organisationId));
  return (
    <Section title={t('acts.title')} note={t('acts.note')}>
      <AsyncView
        query={query}
        waitingText={t('acts.waiting')}
        waitingLines={2}
        isEmpty={({ pages }) => pages.every(({ items }) => items.length === 0)}
        empty={<p>{t('acts.none')}</p>}
      >
        {({ pages }) => (
          <ul className={classes.rows}>
            {pages
              .flatMap(({ items }) => items)
              .map((act) => (
                <ActRow key={`${act.occurredAt} ${act.action} ${act.briefId ?? ''}`} act={act} />
              ))}
          </ul>
        )}
      </AsyncView>
      <MoreButton query={query}>{t('list.more')}</MoreButton>
    </Section>
  );
}

function ActRow({ act }: { readonly act: ActOnBehalf }) {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const kind = ACTS.find((known) => act.action === `brief.${known}_on_behalf`) ?? 'other';
  const name = act.actorName ?? t('acts.somebody');
  return (
    <li className={classes.row}>
      <span>
        {t(`acts.did.${kind}`, { name })} {act.isByProgram && t('acts.byProgram')}
      </span>
      {act.briefId !== null && kind !== 'deleted' && (
        <Link to={paths.brief(format.locale, act.briefId)}>{t('acts.open')}</Link>
      )}
      <span className={classes.quiet}>{format.date(act.occurredAt)}</span>
    </li>
  );
}
