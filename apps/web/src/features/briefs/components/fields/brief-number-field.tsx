import type { Brief } from '@raccordo/brief';
import { useController, type FieldPathByValue } from 'react-hook-form';
import { useViolationText } from '../../hooks/use-violation-text.ts';
import { NumberField, type NumberFieldProps } from '../../../../shared/fields/number-field.tsx';

type BriefNumberFieldProps = Pick<NumberFieldProps, 'label' | 'help' | 'unit' | 'isDisabled'> & {
  readonly name: FieldPathByValue<Brief, number | null>;
};

/** A whole number of the brief. */
export function BriefNumberField({ name, ...rest }: BriefNumberFieldProps) {
  const { field, fieldState } = useController<Brief, typeof name>({ name });
  const violationText = useViolationText();
  return (
    <NumberField
      {...rest}
      id={name}
      value={field.value}
      onChange={(value) => field.onChange(value === null ? null : Math.round(value))}
      onBlur={field.onBlur}
      error={violationText(fieldState.error)}
    />
  );
}

/** Money of the brief: typed in euros, kept in minor units. */
export function BriefMoneyField({ name, ...rest }: BriefNumberFieldProps) {
  const { field, fieldState } = useController<Brief, typeof name>({ name });
  const violationText = useViolationText();
  return (
    <NumberField
      {...rest}
      id={name}
      value={field.value}
      storedPerShown={100}
      decimals={2}
      onChange={(value) => field.onChange(value === null ? null : Math.round(value))}
      onBlur={field.onBlur}
      error={violationText(fieldState.error)}
    />
  );
}
