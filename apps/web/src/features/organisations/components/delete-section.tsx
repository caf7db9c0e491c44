import { TextInput } from '@mantine/core';
import type { Organisation } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FieldsForm } from '../../../shared/forms/fields-form.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import { useSessionChange } from '../../../shared/session/session.ts';
import {
  type ProvedMutation,
  useProvedMutation,
} from '../../../shared/session/use-proved-mutation.ts';
import { deleteOrganisation } from '../api/organisations.ts';
import { useFieldError } from '../hooks/use-field-error.ts';
import { useOrganisationMessage } from '../hooks/use-organisation-message.ts';

/** Asks who one is before something that cannot be taken back; another feature draws it. */
export type AskForProof = (
  act: Pick<ProvedMutation<unknown, never>, 'isWaiting' | 'onProved' | 'onGiveUp'>,
) => ReactNode;

interface DeleteSectionProps {
  readonly organisation: Organisation;
  readonly askForProof: AskForProof;
}

/** Takes the name, typed, and a recent proof. */
export function DeleteSection({ organisation, askForProof }: DeleteSectionProps) {
  const { t } = useTranslation('organisations');
  const locale = useLocale();
  const navigate = useNavigate();
  const changed = useSessionChange();
  const messageOf = useOrganisationMessage();
  const remove = useProvedMutation(
    (name: string) => deleteOrganisation(organisation.id, name),
    async () => {
      await navigate(paths.organisations(locale));
      await changed();
    },
  );
  const errorOf = useFieldError(remove.mutation.error);
  return (
    <Section title={t('delete.title')} note={t('delete.note')}>
      <FieldsForm
        messageOf={messageOf}
        submit={t('delete.submit')}
        isGrave
        isBusy={remove.mutation.isPending}
        error={remove.mutation.error}
        onSubmit={(field) => remove.mutation.mutate(field('confirmedName'))}
      >
        <TextInput
          name="confirmedName"
          autoComplete="off"
          required
          withAsterisk={false}
          label={t('delete.name', { name: organisation.name })}
          error={errorOf('name')}
        />
      </FieldsForm>
      {askForProof(remove)}
    </Section>
  );
}
