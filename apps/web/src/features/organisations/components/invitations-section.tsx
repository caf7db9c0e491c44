import { Button } from '@mantine/core';
import type { Invitation, Organisation } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { MoreButton } from '../../../shared/async/more-button.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import {
  INVITATION_KEYS,
  resendInvitation,
  revokeInvitation,
  sentInvitationsQuery,
} from '../api/invitations.ts';
import { useOrganisationMessage } from '../hooks/use-organisation-message.ts';
import { InviteForm } from './invite-form.tsx';
import classes from './rows.module.css';

/** Who has been asked in and has not come yet, and asking somebody else. */
export function InvitationsSection({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const messageOf = useOrganisationMessage();
  const queryClient = useQueryClient();
  const { id } = organisation;
  const query = useInfiniteQuery(sentInvitationsQuery(id));
  const onSettled = () => queryClient.invalidateQueries({ queryKey: INVITATION_KEYS.sent(id) });
  const resend = useMutation({
    mutationFn: (invitationId: string) => resendInvitation(id, invitationId),
    onSettled,
  });
  const revoke = useMutation({
    mutationFn: (invitationId: string) => revokeInvitation(id, invitationId),
    onSettled,
  });
  const error = resend.error ?? revoke.error;
  return (
    <Section title={t('sent.title')} note={t('sent.note')}>
      <div className={classes.stack}>
        <AsyncView
          query={query}
          waitingText={t('sent.waiting')}
          waitingLines={2}
          isEmpty={({ pages }) => pages.every(({ items }) => items.length === 0)}
          empty={<p>{t('sent.none')}</p>}
        >
          {({ pages }) => (
            <ul className={classes.rows}>
              {pages
                .flatMap(({ items }) => items)
                .map((invitation) => (
                  <InvitationRow
                    key={invitation.id}
                    invitation={invitation}
                    isBusy={resend.isPending || revoke.isPending}
                    onResend={() => resend.mutate(invitation.id)}
                    onRevoke={() => revoke.mutate(invitation.id)}
                  />
                ))}
            </ul>
          )}
        </AsyncView>
        <MoreButton query={query}>{t('list.more')}</MoreButton>
        {error !== null && <p role="alert">{messageOf(error)}</p>}
        <p role="status">{resend.isSuccess ? t('sent.again') : ''}</p>
        <InviteForm organisation={organisation} />
      </div>
    </Section>
  );
}

interface InvitationRowProps {
  readonly invitation: Invitation;
  readonly isBusy: boolean;
  readonly onResend: () => void;
  readonly onRevoke: () => void;
}

function InvitationRow({ invitation, isBusy, onResend, onRevoke }: InvitationRowProps) {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const { email, role, isOpen, isDeclined, expiresAt } = invitation;
  const state = isDeclined
    ? t('sent.declined')
    : isOpen
      ? t('invitation.until', { date: format.date(expiresAt) })
      : t('sent.closed');
  return (
    <li className={classes.row}>
      <span className={classes.name}>{email}</span>
      <span className={classes.actions}>
        <Button
          size="xs"
          variant="outline"
          disabled={isBusy}
          aria-label={t('sent.resendTo', { email })}
          onClick={onResend}
        >
          {t('sent.resend')}
        </Button>
        <Button
          size="xs"
          variant="outline"
          disabled={isBusy}
          aria-label={t('sent.revokeFor', { email })}
          onClick={onRevoke}
        >
          {t('sent.revoke')}
        </Button>
      </span>
      <span className={classes.quiet}>
        {t(`roles.${role}`)} · {state}
      </span>
    </li>
  );
}
