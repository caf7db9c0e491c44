import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { readLocalNumber, writeLocalNumber } from './local-number.ts';
import classes from './field.module.css';

export interface NumberFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  /** Where the label alone does not say of what: the whole, beginning with the label. */
  readonly accessibleName?: string;
  readonly help?: ReactNode;
  readonly unit?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onBlur?: () => void;
  /** What one unit on screen is worth in the stored figure: 100 for money in minor units. */
  readonly storedPerShown?: number;
  readonly decimals?: number;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isDense?: boolean;
  /** A year is a name, not an amount: 2014, never 2,014. */
  readonly isYear?: boolean;
}

/** A figure in the form of the page's language; the caller only ever sees the stored number. */
export function NumberField(props: NumberFieldProps) {
  const { storedPerShown = 1, decimals = 0, value } = props;
  const locale = useLocale();
  const { t } = useTranslation(SHARED_NAMESPACE);
  // While somebody types, the text is theirs; otherwise it is the figure, written out.
  const [typed, setTyped] = useState<string | null>(null);
  const written =
    value === null
      ? ''
      : props.isYear === true
        ? String(value)
        : writeLocalNumber(value / storedPerShown, locale, decimals);
  const isUnreadable = typed !== null && typed.trim() !== '' && value === null;

  return (
    <TextInput
      size={props.isDense === true ? 'sm' : 'md'}
      id={props.id}
      label={props.label}
      aria-label={props.accessibleName}
      description={props.help}
      value={typed ?? written}
      disabled={props.isDisabled ?? false}
      inputMode={decimals === 0 ? 'numeric' : 'decimal'}
      autoComplete="off"
      error={isUnreadable ? t('field.numberNotReadable') : props.error}
      rightSection={
        props.unit === undefined ? null : (
          <span className={classes.unit} aria-hidden="true">
            {props.unit}
          </span>
        )
      }
      rightSectionWidth="auto"
      rightSectionPointerEvents="none"
      onChange={(event) => {
        const text = event.currentTarget.value;
        const shown = readLocalNumber(text, locale);
        setTyped(text);
        props.onChange(shown === null ? null : Number((shown * storedPerShown).toFixed(decimals)));
      }}
      onBlur={() => {
        if (!isUnreadable) setTyped(null);
        props.onBlur?.();
      }}
    />
  );
}
