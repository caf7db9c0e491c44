import { TextInput } from '@mantine/core';
import { PROFILE_LIMITS } from '@raccordo/agency';
import { checkVatNumber } from '@raccordo/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import fields from '../../../shared/fields/field.module.css';

const DIGITS = 11;

export interface VatNumberFieldProps {
  readonly value: string | null;
  /** Only Italian numbers have a check digit that we know. */
  readonly isItalian: boolean;
  readonly isOptional?: boolean;
  readonly error?: string | undefined;
  readonly onChange: (vatNumber: string | null) => void;
}

/** Checked as it is typed; half a number is nobody's, so it is told to nobody. */
export function VatNumberField(props: VatNumberFieldProps) {
  const { value, isItalian, error, onChange } = props;
  const { t } = useTranslation('agency-workspace');
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value ?? '';
  const check = checkVatNumber(text);
  const isComplete = check.normalized.length >= DIGITS;
  const note =
    !isItalian || text === '' || isComplete
      ? t('company.vatNumberNote')
      : t('company.vatNumberLength', { digits: check.normalized.length });
  const isWrong = isItalian && isComplete && !check.isValid;
  return (
    <div>
      <TextInput
        size="md"
        label={t(props.isOptional === true ? 'company.vatNumberOptional' : 'company.vatNumber')}
        description={note}
        inputMode={isItalian ? 'numeric' : 'text'}
        autoComplete="off"
        maxLength={PROFILE_LIMITS.text.vatNumber}
        value={text}
        error={isWrong ? t('violation.vat_number') : error}
        onChange={({ currentTarget }) => {
          const next = currentTarget.value;
          setTyped(next);
          const read = checkVatNumber(next);
          if (!isItalian) onChange(next.trim() === '' ? null : next.trim());
          else onChange(read.isValid ? read.normalized : null);
        }}
      />
      <span className={fields.good} role="status">
        {isItalian && check.isValid ? t('company.vatNumberRight') : ''}
      </span>
    </div>
  );
}
