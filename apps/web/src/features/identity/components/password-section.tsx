import { Section } from '@raccordo/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCOUNT_KEYS, changePassword } from '../api/account.ts';
import { useFieldError } from '../hooks/use-field-error.ts';
import { CredentialForm } from './credential-form.tsx';
import { PasswordField } from './password-field.tsx';

export function PasswordSection({ email }: { readonly email: string }) {
  const { t } = useTranslation('identity');
  const queryClient = useQueryClient();
  const [round, setRound] = useState(0);
  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: async () => {
      // The fields are emptied: nothing typed is kept longer than needed.
      setRound(round + 1);
      await queryClient.invalidateQueries({ queryKey: ACCOUNT_KEYS.sessions });
    },
  });
  const errorOf = useFieldError(change.error);
  return (
    <Section title={t('security.password')} note={t('security.passwordNote')}>
      <CredentialForm
        submit={t('security.changePassword')}
        isBusy={change.isPending}
        error={change.error}
        done={change.isSuccess ? t('security.passwordChanged') : undefined}
        onSubmit={(field) =>
          change.mutate({
            currentPassword: field('currentPassword'),
            newPassword: field('newPassword'),
          })
        }
      >
        {/* Tells the password manager whose password changes. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          key={`current ${String(round)}`}
          name="currentPassword"
          label={t('security.currentPassword')}
          error={errorOf('currentPassword')}
        />
        <PasswordField
          key={`new ${String(round)}`}
          name="newPassword"
          label={t('reset.password')}
          isNew
          error={errorOf('newPassword')}
        />
      </CredentialForm>
    </Section>
  );
}
