import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { signUpInvited } from '../api/credentials.ts';
import { useFieldError } from '../hooks/use-field-error.ts';
import { CredentialForm } from './credential-form.tsx';
import { NameField } from './fields.tsx';
import { PasswordField } from './password-field.tsx';

interface InvitedSignUpProps {
  readonly token: string;
  /** Signed in, and in the organisation already. */
  readonly onJoined: () => Promise<void>;
}

/** No address to type or to confirm: the invitation came to it. */
export function InvitedSignUp({ token, onJoined }: InvitedSignUpProps) {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const join = useMutation({ mutationFn: signUpInvited, onSuccess: onJoined });
  const errorOf = useFieldError(join.error);
  return (
    <CredentialForm
      submit={t('signUp.submitInvited')}
      isBusy={join.isPending}
      error={join.error}
      onSubmit={(field) =>
        join.mutate({ token, name: field('name'), password: field('password'), locale })
      }
    >
      <NameField error={errorOf('name')} />
      <PasswordField isNew error={errorOf('password')} />
    </CredentialForm>
  );
}
