import { Button, Group } from '@mantine/core';
import type { Organisation } from '@raccordo/api-client';
import { QuestionDialog, Section } from '@raccordo/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { useSessionChange } from '../../../shared/session/session.ts';
import { leaveOrganisation } from '../api/organisations.ts';
import { useOrganisationMessage } from '../hooks/use-organisation-message.ts';
import classes from './rows.module.css';

/** Anybody may leave, but for the last owner: the refusal says what to do first. */
export function LeaveSection({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const locale = useLocale();
  const navigate = useNavigate();
  const changed = useSessionChange();
  const messageOf = useOrganisationMessage();
  const [isAsked, setAsked] = useState(false);
  const { id, name } = organisation;
  const leave = useMutation({
    mutationFn: () => leaveOrganisation(id),
    onSuccess: async () => {
      await navigate(paths.organisations(locale));
      await changed();
    },
    onError: () => setAsked(false),
  });
  return (
    <Section title={t('leave.title')}>
      <div className={classes.stack}>
        <p>{t('leave.lead')}</p>
        <Button variant="outline" onClick={() => setAsked(true)}>
          {t('leave.submit')}
        </Button>
        {leave.isError && <p role="alert">{messageOf(leave.error)}</p>}
      </div>
      <QuestionDialog
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        title={t('leave.question', { name })}
      >
        <Group mt="md">
          <Button loading={leave.isPending} onClick={() => leave.mutate()}>
            {t('leave.confirm')}
          </Button>
          <Button variant="outline" onClick={() => setAsked(false)}>
            {t('cancel')}
          </Button>
        </Group>
      </QuestionDialog>
    </Section>
  );
}
