import { NativeSelect } from '@mantine/core';
import { LOCALES } from '@raccordo/kernel';
import { Section } from '@raccordo/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isUnreachable } from '../../../shared/api/api-problem.ts';
import { sessionQuery } from '../../../shared/session/session.ts';
import { ACCOUNT_KEYS, changeProfile, type ReadAccount } from '../api/account.ts';
import { useFieldError } from '../hooks/use-field-error.ts';
import { CredentialForm } from './credential-form.tsx';
import { NameField } from './fields.tsx';

export function ProfileSection({ account }: { readonly account: ReadAccount }) {
  const { t } = useTranslation('identity');
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: changeProfile,
    onSettled: async (_changed, error) => {
      if (isUnreachable(error)) return;
      await queryClient.invalidateQueries({ queryKey: ACCOUNT_KEYS.account, exact: true });
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
  const errorOf = useFieldError(change.error);
  return (
    <Section title={t('account.profile')}>
      <CredentialForm
        submit={t('account.save')}
        isBusy={change.isPending}
        error={change.error}
        done={change.isSuccess ? t('account.saved') : undefined}
        onSubmit={(field) =>
          change.mutate({
            etag: account.etag,
            name: field('name'),
            locale: LOCALES.find((locale) => locale === field('locale')) ?? account.locale,
          })
        }
      >
        <NameField value={account.name} error={errorOf('name')} />
        <NativeSelect
          name="locale"
          label={t('account.locale')}
          description={t('account.localeHelp')}
          defaultValue={account.locale}
          data={LOCALES.map((locale) => ({ value: locale, label: t(`account.locales.${locale}`) }))}
        />
      </CredentialForm>
    </Section>
  );
}
