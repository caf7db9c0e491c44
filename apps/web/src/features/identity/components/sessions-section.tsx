import { Button } from '@mantine/core';
import { Section } from '@raccordo/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { ACCOUNT_KEYS, endOtherSessions, endSession, sessionsQuery } from '../api/account.ts';
import classes from '../../../shared/forms/form.module.css';
import { useIdentityMessage } from '../hooks/use-identity-message.ts';

const MOMENT = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

/** Where one is signed in; the one in use is first said, and ends by signing out. */
export function SessionsSection() {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const messageOf = useIdentityMessage();
  const queryClient = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const onSettled = () => queryClient.invalidateQueries({ queryKey: ACCOUNT_KEYS.sessions });
  const end = useMutation({ mutationFn: endSession, onSettled });
  const endOthers = useMutation({ mutationFn: endOtherSessions, onSettled });
  const error = end.error ?? endOthers.error;
  return (
    <Section title={t('security.sessions')} note={t('security.sessionsNote')}>
      <AsyncView query={sessions} waitingText={t('security.sessionsWaiting')} waitingLines={2}>
        {({ items }) => (
          <div className={classes.stack}>
            <ul className={classes.rows}>
              {items.map((session) => (
                <li key={session.id} className={classes.row}>
                  <span className={classes.name}>
                    {session.device === '' ? t('security.unknownDevice') : session.device}
                  </span>
                  {session.isCurrent ? (
                    <span className={classes.quiet}>{t('security.thisOne')}</span>
                  ) : (
                    <Button
                      size="xs"
                      variant="outline"
                      disabled={end.isPending}
                      aria-label={t('security.endNamed', { device: session.device })}
                      onClick={() => end.mutate(session.id)}
                    >
                      {t('security.end')}
                    </Button>
                  )}
                  <span className={classes.quiet}>
                    {t('security.since', {
                      begun: format.date(session.createdAt),
                      seen: format.date(session.lastSeenAt, MOMENT),
                    })}
                  </span>
                </li>
              ))}
            </ul>
            {items.length > 1 && (
              <Button
                size="sm"
                variant="outline"
                loading={endOthers.isPending}
                onClick={() => endOthers.mutate()}
              >
                {t('security.endOthers')}
              </Button>
            )}
            {error !== null && <p role="alert">{messageOf(error)}</p>}
          </div>
        )}
      </AsyncView>
    </Section>
  );
}
