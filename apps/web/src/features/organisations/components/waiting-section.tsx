import { Button } from '@mantine/core';
import { Section } from '@raccordo/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../shared/async/more-button.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { usePerson } from '../../../shared/session/session.ts';
import { waitingInvitationsQuery } from '../api/invitations.ts';
import { useAnswerInvitation } from '../hooks/use-answer-invitation.ts';
import { useOrganisationMessage } from '../hooks/use-organisation-message.ts';
import classes from './rows.module.css';

/** What waits for one's address, mail or no mail; nothing at all when there is none. */
export function WaitingSection() {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const messageOf = useOrganisationMessage();
  const isConfirmed = usePerson()?.isEmailVerified === true;
  const query = useInfiniteQuery({ ...waitingInvitationsQuery, enabled: isConfirmed });
  const { accept, decline } = useAnswerInvitation();
  const waiting = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const isBusy = accept.isPending || decline.isPending;
  const error = accept.error ?? decline.error;
  if (waiting.length === 0) return null;
  return (
    <Section title={t('waiting.title')} note={t('waiting.note')}>
      <ul className={classes.rows}>
        {waiting.map(({ id, organisationName, invitedBy, role, expiresAt }) => (
          <li key={id} className={classes.row}>
            <span className={classes.name}>{organisationName}</span>
            <span className={classes.actions}>
              <Button
                size="xs"
                disabled={isBusy}
                aria-label={t('waiting.acceptNamed', { name: organisationName })}
                onClick={() => accept.mutate({ id })}
              >
                {t('answer.accept')}
              </Button>
              <Button
                size="xs"
                variant="outline"
                disabled={isBusy}
                aria-label={t('waiting.declineNamed', { name: organisationName })}
                onClick={() => decline.mutate({ id })}
              >
                {t('answer.decline')}
              </Button>
            </span>
            <span className={classes.quiet}>
              {t('waiting.asked', { invitedBy, role: t(`as.${role}`) })}{' '}
              {t('invitation.until', { date: format.date(expiresAt) })}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton query={query}>{t('list.more')}</MoreButton>
      {error !== null && <p role="alert">{messageOf(error)}</p>}
    </Section>
  );
}
