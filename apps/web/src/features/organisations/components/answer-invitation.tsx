import { Button } from '@mantine/core';
import type { OpenInvitation } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import classes from '../../../shared/forms/form.module.css';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { useSession } from '../../../shared/session/session.ts';
import { useSignOut } from '../../../shared/session/sign-out.ts';
import { useAnswerInvitation, useJoined } from '../hooks/use-answer-invitation.ts';
import rows from './rows.module.css';
import { useOrganisationMessage } from '../hooks/use-organisation-message.ts';

/** Makes the account the invitation asks for; another feature draws it. */
export type SignUpInvited = (asked: {
  readonly token: string;
  readonly onJoined: () => Promise<void>;
}) => ReactNode;

interface AnswerInvitationProps {
  readonly token: string;
  readonly invitation: OpenInvitation;
  readonly signUp: SignUpInvited;
  readonly onDeclined: () => void;
}

/** Who is signed in answers; who is not signs in or up first, and comes back to answer. */
export function AnswerInvitation(props: AnswerInvitationProps) {
  const { t } = useTranslation('organisations');
  const session = useSession();
  const { email } = props.invitation;
  return (
    <AsyncView query={session} waitingText={t('invitation.waiting')} waitingLines={2}>
      {({ person }) => {
        if (person === null) return <Stranger {...props} />;
        if (person.email.toLowerCase() !== email.toLowerCase()) {
          return <SomebodyElse {...props} signedInAs={person.email} />;
        }
        if (!person.isEmailVerified) return <Unconfirmed />;
        return <Answer {...props} />;
      }}
    </AsyncView>
  );
}

function Answer({ token, onDeclined }: AnswerInvitationProps) {
  const { t } = useTranslation('organisations');
  const messageOf = useOrganisationMessage();
  const { accept, decline } = useAnswerInvitation();
  const error = accept.error ?? decline.error;
  const isBusy = accept.isPending || decline.isPending;
  return (
    <>
      <div className={classes.actions}>
        <Button disabled={isBusy} onClick={() => accept.mutate({ token })}>
          {t('answer.accept')}
        </Button>
        <DeclineButton
          isBusy={isBusy}
          onClick={() => decline.mutate({ token }, { onSuccess: onDeclined })}
        />
      </div>
      {error !== null && <p role="alert">{messageOf(error)}</p>}
    </>
  );
}

function Stranger({ token, invitation, signUp, onDeclined }: AnswerInvitationProps) {
  const { t } = useTranslation('organisations');
  const locale = useLocale();
  const joined = useJoined();
  const messageOf = useOrganisationMessage();
  const { decline } = useAnswerInvitation();
  const back = `${paths.signIn(locale, paths.invitation(locale))}&email=${encodeURIComponent(invitation.email)}`;
  return (
    <>
      <Section title={t('invitation.known')} note={t('invitation.knownNote')}>
        <Button component={Link} to={back}>
          {t('invitation.signIn')}
        </Button>
      </Section>
      <Section title={t('invitation.new')} note={t('invitation.newNote')}>
        {signUp({ token, onJoined: () => joined(invitation) })}
      </Section>
      <Section title={t('invitation.no')}>
        <DeclineButton
          isBusy={decline.isPending}
          onClick={() => decline.mutate({ token }, { onSuccess: onDeclined })}
        />
        {decline.isError && <p role="alert">{messageOf(decline.error)}</p>}
      </Section>
    </>
  );
}

function SomebodyElse({
  invitation,
  signedInAs,
}: AnswerInvitationProps & { readonly signedInAs: string }) {
  const { t } = useTranslation('organisations');
  const signOut = useSignOut({ staysHere: true });
  return (
    <>
      <p className={rows.facts}>
        {t('invitation.forAnother', { email: invitation.email, signedInAs })}
      </p>
      <Button variant="outline" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        {t('invitation.signOut')}
      </Button>
    </>
  );
}

function Unconfirmed() {
  const { t } = useTranslation('organisations');
  const locale = useLocale();
  return (
    <p>
      {t('invitation.unconfirmed')}{' '}
      <Link to={paths.account(locale)}>{t('invitation.toAccount')}</Link>
    </p>
  );
}

function DeclineButton({
  isBusy,
  onClick,
}: {
  readonly isBusy: boolean;
  readonly onClick: () => void;
}) {
  const { t } = useTranslation('organisations');
  return (
    <Button variant="outline" disabled={isBusy} onClick={onClick}>
      {t('answer.decline')}
    </Button>
  );
}
