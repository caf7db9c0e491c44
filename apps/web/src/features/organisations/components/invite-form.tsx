import { NativeSelect, TextInput } from '@mantine/core';
import type { Organisation } from '@raccordo/api-client';
import { PERSON_LIMITS } from '@raccordo/identity';
import { LOCALES } from '@raccordo/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldsForm } from '../../../shared/forms/fields-form.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { INVITATION_KEYS, sendInvitation, type WantedInvitation } from '../api/invitations.ts';
import type { Role } from '../api/members.ts';
import { useFieldError } from '../hooks/use-field-error.ts';
import { useOrganisationMessage } from '../hooks/use-organisation-message.ts';
import { roleOf, ROLES_OF } from '../model/roles.ts';

/** One address, one role, one language for the mail. */
export function InviteForm({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const locale = useLocale();
  const messageOf = useOrganisationMessage();
  const queryClient = useQueryClient();
  const [role, setRole] = useState<Role>('member');
  const [round, setRound] = useState(0);
  const send = useMutation({
    mutationFn: (wanted: WantedInvitation) => sendInvitation(organisation.id, wanted),
    onSuccess: async () => {
      // The next one starts from an empty field; what was refused stays to be corrected.
      setRound((done) => done + 1);
      await queryClient.invalidateQueries({ queryKey: INVITATION_KEYS.sent(organisation.id) });
    },
  });
  const errorOf = useFieldError(send.error);
  return (
    <FieldsForm
      messageOf={messageOf}
      submit={t('invite.submit')}
      isBusy={send.isPending}
      error={send.error}
      done={send.isSuccess ? t('invite.done', { email: send.variables.email }) : undefined}
      onSubmit={(field) =>
        send.mutate({
          email: field('email'),
          role,
          locale: LOCALES.find((known) => known === field('locale')) ?? locale,
        })
      }
    >
      <TextInput
        key={round}
        name="email"
        type="email"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        label={t('invite.email')}
        maxLength={PERSON_LIMITS.email.max}
        error={errorOf('email')}
      />
      <NativeSelect
        label={t('invite.role')}
        description={t(`may.${role}`)}
        value={role}
        data={ROLES_OF[organisation.kind].map((value) => ({ value, label: t(`roles.${value}`) }))}
        onChange={(event) => setRole(roleOf(event.currentTarget.value))}
      />
      <NativeSelect
        name="locale"
        label={t('invite.locale')}
        defaultValue={locale}
        data={LOCALES.map((value) => ({ value, label: t(`locales.${value}`) }))}
      />
    </FieldsForm>
  );
}
