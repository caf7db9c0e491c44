import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import { useRefusal } from '../hooks/use-refusal.ts';
import { useAct } from '../api/act.ts';
import { usePerson } from '../api/one.ts';
import type { PersonDetail } from '../api/types.ts';
import { FactList } from './fact-list.tsx';
import { ItemFrame } from './item-frame.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import classes from './sides.module.css';

export function PersonView({ id }: { readonly id: string }) {
  const { t } = useTranslation('curation');
  const person = usePerson(id);
  return (
    <AsyncView query={person} waitingText={t('item.waiting')}>
      {(found) => <PersonFrame person={found} />}
    </AsyncView>
  );
}

function PersonFrame({ person }: { readonly person: PersonDetail }) {
  const { t } = useTranslation('curation');
  const { date, number, locale } = useFormat();
  return (
    <ItemFrame title={person.name} lead={t(`people.statuses.${person.status}`)}>
      <section className={classes.part}>
        <FactList
          facts={[
            [t('people.email'), person.email],
            [t('people.verified'), person.isEmailVerified ? t('people.yes') : t('people.notYet')],
            [t('people.since'), date(person.createdAt)],
            [t('people.sessions'), number(person.sessions)],
            [t('people.seen'), person.lastSeenAt === null ? null : date(person.lastSeenAt)],
          ]}
        />
      </section>
      <section className={classes.part}>
        <h3>{t('people.organisations')}</h3>
        {person.memberships.length === 0 ? (
          <p>{t('people.none')}</p>
        ) : (
          <ul>
            {person.memberships.map((one) => (
              <li key={one.organisationId}>
                <Link to={paths.adminOrganisations(locale, one.organisationId)}>
                  {one.organisationName}
                </Link>{' '}
                <span className={classes.quiet}>{t(`people.roles.${one.role}`)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {person.isAdmin ? (
        <p className={classes.quiet}>{t('people.adminNote')}</p>
      ) : (
        <PersonActs person={person} />
      )}
    </ItemFrame>
  );
}

function PersonActs({ person }: { readonly person: PersonDetail }) {
  const { t } = useTranslation('curation');
  const messageOf = useRefusal();
  const [isAsking, setAsking] = useState(false);
  const change = useAct();
  const end = useAct();
  const isActive = person.status === 'active';
  const base = `/admin/people/${person.id}`;
  const verb = isActive ? 'suspend' : 'reactivate';
  return (
    <>
      {end.error !== null && <p role="alert">{messageOf(end.error)}</p>}
      <div className={classes.actions}>
        <Button variant="outline" onClick={() => setAsking(true)}>
          {t(`people.${verb}`)}
        </Button>
        {person.sessions > 0 && (
          <Button
            variant="outline"
            loading={end.isPending}
            onClick={() => end.mutate({ path: `${base}/sessions`, method: 'DELETE' })}
          >
            {t('people.endSessions')}
          </Button>
        )}
      </div>
      {isAsking && (
        <ReasonDialog
          title={t(`people.${verb}Title`, { name: person.name })}
          text={t(`people.${verb}Text`)}
          confirm={t(`people.${verb}`)}
          isBusy={change.isPending}
          error={change.error}
          onClose={() => setAsking(false)}
          onConfirm={(reason) =>
            change.mutate(
              {
                path: `${base}/${isActive ? 'suspension' : 'reactivation'}`,
                version: person.version,
                body: { reason },
              },
              { onSuccess: () => setAsking(false) },
            )
          }
        />
      )}
    </>
  );
}
