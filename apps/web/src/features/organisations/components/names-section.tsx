import type { Organisation } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FieldsForm } from '../../../shared/forms/fields-form.tsx';
import { vatNumberOf } from '../../../shared/forms/vat-number-field.tsx';
import { sessionQuery } from '../../../shared/session/session.ts';
import {
  changeOrganisation,
  ORGANISATION_KEYS,
  type OrganisationNames,
} from '../api/organisations.ts';
import { useOrganisationMessage } from '../hooks/use-organisation-message.ts';
import { OrganisationFields } from './organisation-fields.tsx';

/** Name and VAT number, for its owners to change. */
export function NamesSection({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const messageOf = useOrganisationMessage();
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: (names: OrganisationNames) => changeOrganisation(organisation, names),
    onSuccess: async (changed) => {
      queryClient.setQueryData(ORGANISATION_KEYS.one(changed.id), changed);
      await queryClient.invalidateQueries({ queryKey: ORGANISATION_KEYS.own });
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
  return (
    <Section title={t('names.title')}>
      <FieldsForm
        messageOf={messageOf}
        submit={t('names.save')}
        isBusy={change.isPending}
        error={change.error}
        done={change.isSuccess ? t('names.saved') : undefined}
        onSubmit={(field) =>
          change.mutate({ name: field('name'), vatNumber: vatNumberOf(field('vatNumber')) })
        }
      >
        <OrganisationFields
          name={organisation.name}
          vatNumber={organisation.vatNumber}
          error={change.error}
        />
      </FieldsForm>
    </Section>
  );
}
