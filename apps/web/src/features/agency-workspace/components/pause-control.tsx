import { Button, Textarea } from '@mantine/core';
import { PROFILE_LIMITS } from '@raccordo/agency';
import { QuestionDialog } from '@raccordo/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import type { Profile } from '../api/types.ts';
import { useWorkspaceMessage } from '../hooks/use-workspace-message.ts';
import classes from './workspace.module.css';

/** Out of the matches for a while, and back. The page stays, and says so. */
export function PauseControl({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('agency-workspace');
  const messageOf = useWorkspaceMessage();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const act = useAct<Profile>(profile.organisationId);
  const { version, state } = profile;
  const problem = act.isError ? (
    <p role="alert" className={classes.problem}>
      {messageOf(act.error)}
    </p>
  ) : null;
  if (state === 'paused') {
    return (
      <div className={classes.stack}>
        {problem}
        <Button loading={act.isPending} onClick={() => act.mutate({ path: '/resume', version })}>
          {t('pause.resume')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <Button variant="outline" size="sm" onClick={() => setOpen(true)}>
        {t('pause.open')}
      </Button>
      <QuestionDialog isOpen={isOpen} title={t('pause.title')} onClose={() => setOpen(false)}>
        <div className={classes.form}>
          <p>{t('pause.text')}</p>
          <Textarea
            label={t('pause.reason')}
            description={t('pause.reasonNote')}
            rows={2}
            maxLength={PROFILE_LIMITS.text.reason}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          {problem}
          <div className={classes.actions}>
            <Button
              loading={act.isPending}
              onClick={() =>
                act.mutate(
                  { path: '/pause', version, body: { reason: reason.trim() || null } },
                  { onSuccess: () => setOpen(false) },
                )
              }
            >
              {t('pause.submit')}
            </Button>
            <Button variant="outline" onClick={() => setOpen(false)}>
              {t('pause.cancel')}
            </Button>
          </div>
        </div>
      </QuestionDialog>
    </>
  );
}
