import { TextInput } from '@mantine/core';
import { PERSON_LIMITS } from '@raccordo/identity';
import { useTranslation } from 'react-i18next';
import classes from '../../../shared/forms/form.module.css';

interface FieldProps {
  readonly error?: string | undefined;
  readonly value?: string;
}

export function EmailField({ error, value = '', label }: FieldProps & { readonly label?: string }) {
  const { t } = useTranslation('identity');
  return (
    <TextInput
      name="email"
      type="email"
      inputMode="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      required
      withAsterisk={false}
      label={label ?? t('fields.email')}
      maxLength={PERSON_LIMITS.email.max}
      defaultValue={value}
      error={error}
    />
  );
}

export function NameField({ error, value = '' }: FieldProps) {
  const { t } = useTranslation('identity');
  return (
    <TextInput
      name="name"
      autoComplete="name"
      required
      withAsterisk={false}
      label={t('fields.name')}
      maxLength={PERSON_LIMITS.name.max}
      defaultValue={value}
      error={error}
    />
  );
}

/** From the app; codes on paper are taken too. */
export function CodeField({ error, help }: FieldProps & { readonly help?: string }) {
  const { t } = useTranslation('identity');
  return (
    <TextInput
      name="code"
      className={classes.code ?? ''}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      required
      withAsterisk={false}
      label={t('fields.code')}
      description={help}
      maxLength={40}
      error={error}
    />
  );
}
