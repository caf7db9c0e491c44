import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useWorkspace } from '../../../shared/session/use-workspace.ts';
import { useRefusal } from '../hooks/use-refusal.ts';
import { useAct } from '../api/act.ts';
import { useOwnSuspensions } from '../api/one.ts';
import type { OwnSuspensions } from '../api/types.ts';
import classes from '../components/sides.module.css';
import { SuspensionList } from '../components/suspension-list.tsx';

/** For an agency's own people: why it is suspended, what they say, what was answered. */
export function OwnAppealPage() {
  const { t } = useTranslation('curation');
  const { id, role } = useWorkspace();
  return (
    <Page title={t('own.title')} heading={t('own.title')} lead={t('own.lead')}>
      <OwnStanding organisationId={id} role={role} />
    </Page>
  );
}

interface OwnStandingProps {
  readonly organisationId: string;
  readonly role: string;
}

function OwnStanding({ organisationId, role }: OwnStandingProps) {
  const { t } = useTranslation('curation');
  const suspensions = useOwnSuspensions(organisationId);
  return (
    <AsyncView
      query={suspensions}
      waitingText={t('item.waiting')}
      isEmpty={(found) => found.suspensions.length === 0}
      empty={
        <EmptyNote title={t('own.never')}>
          <p>{t('own.neverText')}</p>
        </EmptyNote>
      }
    >
      {(found) => (
        <>
          <OwnState organisationId={organisationId} role={role} own={found} />
          <section className={classes.part}>
            <h2>{t('suspension.history')}</h2>
            <SuspensionList suspensions={found.suspensions} />
          </section>
        </>
      )}
    </AsyncView>
  );
}

function OwnState({
  own,
  role,
  organisationId,
}: OwnStandingProps & { readonly own: OwnSuspensions }) {
  const { t } = useTranslation('curation');
  const locale = useLocale();
  const lasting = own.suspensions.find(({ liftedAt }) => liftedAt === null);
  const page = <Link to={paths.agency(locale, own.agencySlug)}>{t('agency.open')}</Link>;
  if (lasting === undefined) {
    return (
      <p className={classes.done}>
        {t('own.free', { name: own.agencyName })} {page}
      </p>
    );
  }
  const isWaiting = lasting.appeals.some(({ state }) => state === 'open');
  return (
    <>
      <p className={classes.done}>
        {t('own.suspended', { name: own.agencyName })} {page}
      </p>
      {isWaiting && (
        <p role="status" className={classes.after}>
          {t('own.heard')}
        </p>
      )}
      {!isWaiting &&
        (role === 'owner' ? (
          <AppealForm organisationId={organisationId} />
        ) : (
          <p>{t('own.onlyOwner')}</p>
        ))}
    </>
  );
}

function AppealForm({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('curation');
  const messageOf = useRefusal();
  const [text, setText] = useState('');
  const act = useAct();
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate({ path: `/organisations/${organisationId}/agency/appeals`, body: { text } });
      }}
    >
      <Textarea
        label={t('own.text')}
        description={t('own.textNote')}
        value={text}
        maxLength={4000}
        rows={5}
        required
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {act.error !== null && <p role="alert">{messageOf(act.error)}</p>}
      <div className={classes.actions}>
        <Button type="submit" disabled={text.trim() === ''} loading={act.isPending}>
          {t('own.send')}
        </Button>
      </div>
    </form>
  );
}
