import { TextInput } from '@mantine/core';
import { PERSON_LIMITS } from '@raccordo/identity';
import { useTranslation } from 'react-i18next';
import { VatNumberField } from '../../../shared/forms/vat-number-field.tsx';
import { useFieldError } from '../hooks/use-field-error.ts';

interface OrganisationFieldsProps {
  readonly name?: string;
  readonly vatNumber?: string | null;
  readonly error: unknown;
}

/** What an organisation is called, and its VAT number if it likes. */
export function OrganisationFields({ name = '', vatNumber, error }: OrganisationFieldsProps) {
  const { t } = useTranslation('organisations');
  const errorOf = useFieldError(error);
  return (
    <>
      <TextInput
        name="name"
        autoComplete="organization"
        required
        withAsterisk={false}
        label={t('fields.name')}
        maxLength={PERSON_LIMITS.organisationName.max}
        defaultValue={name}
        error={errorOf('name')}
      />
      <VatNumberField value={vatNumber ?? ''} error={errorOf('vatNumber')} />
    </>
  );
}
