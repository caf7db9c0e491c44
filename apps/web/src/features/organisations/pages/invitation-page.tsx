import { Button } from '@mantine/core';
import type { OpenInvitation } from '@raccordo/api-client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import classes from '../../../shared/forms/form.module.css';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import {
  dropInvitation,
  heldInvitation,
  holdInvitation,
} from '../../../shared/session/held-invitation.ts';
import { useLinkToken } from '../../../shared/session/use-link-token.ts';
import { openInvitationQuery } from '../api/invitations.ts';
import rows from '../components/rows.module.css';
import { AnswerInvitation, type SignUpInvited } from '../components/answer-invitation.tsx';

interface InvitationPageProps {
  readonly signUp: SignUpInvited;
}

/**
 * `/invitation`: from the mail, or back from signing in. The token is held for this tab meanwhile, so
 * that nothing is lost on the way.
 */
export function InvitationPage({ signUp }: InvitationPageProps) {
  const { t } = useTranslation('organisations');
  const linked = useLinkToken();
  const [token] = useState(() => linked ?? heldInvitation());
  useEffect(() => {
    if (linked !== null) holdInvitation(linked);
  }, [linked]);
  if (token === null) return <Refused />;
  return <Opened token={token} signUp={signUp} title={t('invitation.title')} />;
}

interface OpenedProps extends InvitationPageProps {
  readonly token: string;
  readonly title: string;
}

function Opened({ token, signUp, title }: OpenedProps) {
  const { t } = useTranslation('organisations');
  const [isDeclined, setDeclined] = useState(false);
  const query = useQuery(openInvitationQuery(token));
  const { error, data } = query;
  const isRefused = error instanceof ApiProblem && error.code === 'invitation.refused';
  useEffect(() => {
    if (isRefused) dropInvitation();
  }, [isRefused]);
  if (isDeclined) {
    return (
      <Page
        title={title}
        heading={t('invitation.declined')}
        lead={t('invitation.declinedLead', { name: data?.organisationName ?? '' })}
      />
    );
  }
  if (isRefused) return <Refused />;
  return (
    <Page
      title={title}
      heading={
        data === undefined ? title : t('invitation.heading', { name: data.organisationName })
      }
      {...(data === undefined
        ? {}
        : {
            lead: t('invitation.lead', { invitedBy: data.invitedBy, role: t(`as.${data.role}`) }),
          })}
    >
      <AsyncView query={query} waitingText={t('invitation.waiting')} waitingLines={2}>
        {(invitation) => (
          <>
            <Facts invitation={invitation} />
            <AnswerInvitation
              token={token}
              invitation={invitation}
              signUp={signUp}
              onDeclined={() => setDeclined(true)}
            />
          </>
        )}
      </AsyncView>
    </Page>
  );
}

function Facts({ invitation }: { readonly invitation: OpenInvitation }) {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const { role, email, expiresAt } = invitation;
  return (
    <div className={rows.facts}>
      <p>{t(`may.${role}`)}</p>
      <p className={classes.quiet}>
        {t('invitation.sentTo', { email })}{' '}
        {t('invitation.until', { date: format.date(expiresAt) })}
      </p>
    </div>
  );
}

/** Answered, withdrawn, too old, or cut by a mail program: from outside they look alike. */
function Refused() {
  const { t } = useTranslation('organisations');
  const locale = useLocale();
  return (
    <Page
      title={t('invitation.title')}
      heading={t('invitation.refused')}
      lead={t('invitation.refusedLead')}
    >
      <Button component={Link} to={paths.organisations(locale)}>
        {t('invitation.toOrganisations')}
      </Button>
    </Page>
  );
}
