import { Button } from '@mantine/core';
import { Section } from '@raccordo/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askEmailChange, type ReadAccount, sendVerification } from '../api/account.ts';
import { useFieldError } from '../hooks/use-field-error.ts';
import { useProvedMutation } from '../../../shared/session/use-proved-mutation.ts';
import { CredentialForm } from './credential-form.tsx';
import { EmailField } from './fields.tsx';
import classes from '../../../shared/forms/form.module.css';
import { ProofDialog } from './proof-dialog.tsx';
import { useIdentityMessage } from '../hooks/use-identity-message.ts';

export function EmailSection({ account }: { readonly account: ReadAccount }) {
  const { t } = useTranslation('identity');
  const [asked, setAsked] = useState<string | null>(null);
  const change = useProvedMutation(
    async (email: string) => {
      await askEmailChange(email);
      return email;
    },
    (email) => setAsked(email),
  );
  const errorOf = useFieldError(change.mutation.error);
  return (
    <Section title={t('account.email')} note={t('account.emailNote')}>
      <div className={classes.stack}>
        <p>
          <span className={classes.name}>{account.email}</span>{' '}
          {account.isEmailVerified ? t('account.confirmed') : t('account.notConfirmed')}
        </p>
        {!account.isEmailVerified && <SendAgain />}
        <CredentialForm
          submit={t('account.changeEmail')}
          isBusy={change.mutation.isPending}
          error={change.mutation.error}
          done={asked === null ? undefined : t('account.emailAsked', { email: asked })}
          onSubmit={(field) => change.mutation.mutate(field('email'))}
        >
          <EmailField label={t('account.newEmail')} error={errorOf('email')} />
        </CredentialForm>
      </div>
      <ProofDialog act={change} />
    </Section>
  );
}

function SendAgain() {
  const { t } = useTranslation('identity');
  const messageOf = useIdentityMessage();
  const send = useMutation({ mutationFn: sendVerification });
  return (
    <div className={classes.stack}>
      <Button size="sm" variant="outline" loading={send.isPending} onClick={() => send.mutate()}>
        {t('account.sendAgain')}
      </Button>
      <p role="status">{send.isSuccess ? t('account.sentAgain') : ''}</p>
      {send.isError && <p role="alert">{messageOf(send.error)}</p>}
    </div>
  );
}
