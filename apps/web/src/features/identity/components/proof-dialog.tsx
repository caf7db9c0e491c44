import { QuestionDialog } from '@raccordo/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountQuery, proveIdentity } from '../api/account.ts';
import type { ProvedMutation } from '../../../shared/session/use-proved-mutation.ts';
import { CredentialForm } from './credential-form.tsx';
import { CodeField } from './fields.tsx';
import { PasswordField } from './password-field.tsx';

interface ProofDialogProps {
  readonly act: Pick<ProvedMutation<unknown, never>, 'isWaiting' | 'onProved' | 'onGiveUp'>;
}

/** Before something that could shut the owner out: is it really them? */
export function ProofDialog({ act }: ProofDialogProps) {
  const { t } = useTranslation('identity');
  return (
    <QuestionDialog isOpen={act.isWaiting} onClose={act.onGiveUp} title={t('proof.title')}>
      <p>{t('proof.lead')}</p>
      <ProofForm onProved={act.onProved} />
    </QuestionDialog>
  );
}

function ProofForm({ onProved }: { readonly onProved: () => void }) {
  const { t } = useTranslation('identity');
  const account = useQuery(accountQuery);
  const prove = useMutation({ mutationFn: proveIdentity, onSuccess: onProved });
  const hasSecondFactor = account.data?.hasSecondFactor ?? false;
  return (
    <CredentialForm
      submit={t('proof.submit')}
      isBusy={prove.isPending}
      error={prove.error}
      onSubmit={(field) =>
        prove.mutate({
          password: field('password'),
          code: hasSecondFactor ? field('code') : null,
        })
      }
    >
      <PasswordField />
      {hasSecondFactor && <CodeField />}
    </CredentialForm>
  );
}
