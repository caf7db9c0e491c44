import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@raccordo/ui';
import { passSecondFactor } from '../api/credentials.ts';
import { CredentialForm } from './credential-form.tsx';
import { CodeField } from './fields.tsx';

export interface SecondStepProps {
  readonly onSignedIn: () => void;
  readonly onStartAgain: () => void;
}

export function SecondStep({ onSignedIn, onStartAgain }: SecondStepProps) {
  const { t } = useTranslation('identity');
  const pass = useMutation({ mutationFn: passSecondFactor, onSuccess: onSignedIn });
  return (
    <CredentialForm
      submit={t('signIn.confirm')}
      isBusy={pass.isPending}
      error={pass.error}
      onSubmit={(field) => pass.mutate(field('code'))}
      aside={<LinkButton onClick={onStartAgain}>{t('signIn.startAgain')}</LinkButton>}
    >
      <CodeField help={t('signIn.codeHelp')} />
    </CredentialForm>
  );
}
