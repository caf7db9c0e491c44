import { TextInput } from '@mantine/core';
import { checkVatNumber } from '@raccordo/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';

interface VatNumberFieldProps {
  readonly value?: string;
  readonly error?: string | undefined;
}

/** Never needed to go on: it can be added, and checked, later. */
export function VatNumberField({ value = '', error }: VatNumberFieldProps) {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const [text, setText] = useState(value);
  const { isValid, reason } = checkVatNumber(text);
  const isWrong = text !== '' && !isValid && reason !== 'length';
  return (
    <TextInput
      name="vatNumber"
      label={t('form.vatNumber')}
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      error={error ?? (isWrong ? t('form.vatNumberWrong') : undefined)}
    />
  );
}

/** As the API takes it: digits only; nothing written is nothing said. */
export const vatNumberOf = (text: string): string | null => checkVatNumber(text).normalized || null;
