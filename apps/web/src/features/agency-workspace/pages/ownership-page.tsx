import { Button, Textarea } from '@mantine/core';
import { PROFILE_LIMITS } from '@raccordo/agency';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useAct } from '../api/act.ts';
import { useProfile } from '../api/read.ts';
import { BeginProfile } from '../components/begin-profile.tsx';
import { OwnershipList } from '../components/ownership-list.tsx';
import classes from '../components/workspace.module.css';
import { useWorkspace } from '../../../shared/session/use-workspace.ts';
import { useWorkspaceMessage } from '../hooks/use-workspace-message.ts';

/** "This agency of the directory is us": asked for with a ground we can check; we decide. */
export function OwnershipPage() {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const { slug = '' } = useParams();
  const { id } = useWorkspace();
  const profile = useProfile(id);
  return (
    <Page
      title={t('ownership.title')}
      heading={t('ownership.title')}
      lead={t('ownership.lead')}
      crumbs={[{ label: t('ownership.page'), to: paths.agency(locale, slug) }]}
    >
      <AsyncView query={profile} waitingText={t('profile.waiting')}>
        {(found) =>
          found === null ? (
            <BeginProfile organisationId={id} isOnTheWay />
          ) : (
            <>
              <AskForm organisationId={id} slug={slug} />
              <OwnershipList organisationId={id} />
            </>
          )
        }
      </AsyncView>
    </Page>
  );
}

interface AskFormProps {
  readonly organisationId: string;
  readonly slug: string;
}

function AskForm({ organisationId, slug }: AskFormProps) {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const messageOf = useWorkspaceMessage();
  const [message, setMessage] = useState('');
  const ask = useAct(organisationId);
  if (ask.isSuccess) {
    return (
      <div className={classes.note} role="status">
        <p>{t('ownership.sent')}</p>
        <Link to={paths.ownAgency(locale)}>{t('ownership.toHome')}</Link>
      </div>
    );
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate({ path: '/ownership-requests', body: { slug, message: message.trim() } });
      }}
    >
      <p>{t('ownership.grounds')}</p>
      <Textarea
        label={t('ownership.message')}
        description={t('ownership.messageNote')}
        rows={3}
        maxLength={PROFILE_LIMITS.text.reason}
        value={message}
        onChange={({ currentTarget }) => setMessage(currentTarget.value)}
      />
      {ask.isError && (
        <p role="alert" className={classes.problem}>
          {messageOf(ask.error)}
        </p>
      )}
      <div className={classes.actions}>
        <Button type="submit" loading={ask.isPending}>
          {t('ownership.submit')}
        </Button>
        <Link to={paths.agencyDraft(locale, 'company')}>{t('ownership.toCompany')}</Link>
      </div>
    </form>
  );
}
