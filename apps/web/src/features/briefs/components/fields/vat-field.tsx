import { TextInput } from '@mantine/core';
import { BRIEF_LIMITS, type Brief } from '@raccordo/brief';
import { checkVatNumber } from '@raccordo/kernel';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import classes from '../../../../shared/fields/field.module.css';

const DIGITS = 11;

/** Optional; checked as it is typed, but never called wrong before all the digits are there. */
export function VatField() {
  const { t } = useTranslation('briefs');
  const { field } = useController<Brief, 'firm.vatNumber'>({ name: 'firm.vatNumber' });
  const text = field.value ?? '';
  const check = checkVatNumber(text);
  const isComplete = check.normalized.length >= DIGITS;
  const note =
    text === ''
      ? t('firm.vatHelp')
      : isComplete
        ? ''
        : t('firm.vatLength', { count: check.normalized.length });

  return (
    <div>
      <TextInput
        size="md"
        id="firm.vatNumber"
        label={t('firm.vat')}
        description={note}
        inputMode="numeric"
        autoComplete="off"
        maxLength={BRIEF_LIMITS.textLengths['firm.vatNumber']}
        value={text}
        error={isComplete && !check.isValid ? t('firm.vatInvalid') : undefined}
        onChange={(event) => field.onChange(event.currentTarget.value || null)}
        onBlur={field.onBlur}
      />
      <span className={classes.good} role="status">
        {check.isValid ? t('firm.vatValid') : ''}
      </span>
    </div>
  );
}
