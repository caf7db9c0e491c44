import { TextInput } from '@mantine/core';
import { PASSWORD_LENGTH } from '@raccordo/identity';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../../../shared/forms/form.module.css';

export interface PasswordFieldProps {
  readonly name?: string;
  readonly label?: string;
  readonly error?: string | undefined;
  /** A new one is advised about; the one in use is only asked for. */
  readonly isNew?: boolean;
}

/** May be pasted, filled in by a manager, and looked at. */
export function PasswordField({
  name = 'password',
  label,
  error,
  isNew = false,
}: PasswordFieldProps) {
  const { t } = useTranslation('identity');
  const [isShown, setShown] = useState(false);
  const { min, advised } = PASSWORD_LENGTH;
  return (
    <TextInput
      name={name}
      label={label ?? t('fields.password')}
      type={isShown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      required
      withAsterisk={false}
      description={isNew ? t('fields.passwordHelp', { min, advised }) : undefined}
      error={error}
      rightSectionWidth={92}
      rightSection={
        <button
          type="button"
          className={classes.show}
          aria-pressed={isShown}
          aria-label={t('fields.showPassword')}
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? 'fields.hide' : 'fields.show')}
        </button>
      }
    />
  );
}
