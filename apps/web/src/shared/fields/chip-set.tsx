import { Chip } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './field.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChipSetProps<Value extends string> {
  readonly legend: string;
  readonly help?: ReactNode;
  readonly isSmall?: boolean;
  readonly options: readonly Option<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Several of a few: checkboxes that look like chips. The order kept is the order of the options. */
export function ChipSet<Value extends string>(props: ChipSetProps<Value>) {
  const { options, chosen } = props;
  return (
    <fieldset className={classes.fieldset}>
      <legend className={props.isSmall === true ? classes.legendSmall : classes.legend}>
        {props.legend}
      </legend>
      {props.help !== undefined && <p className={classes.help}>{props.help}</p>}
      <div className={classes.chips}>
        {options.map(({ value, label }) => (
          <Chip
            key={value}
            checked={chosen.includes(value)}
            onChange={(isChosen) =>
              props.onChange(
                options
                  .map((option) => option.value)
                  .filter((other) => (other === value ? isChosen : chosen.includes(other))),
              )
            }
          >
            {label}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}

interface ChipChoiceProps<Value extends string> extends Omit<
  ChipSetProps<Value>,
  'chosen' | 'onChange'
> {
  readonly name: string;
  readonly chosen: Value | null;
  readonly onChange: (chosen: Value) => void;
}

/** One of a few: radios that look like chips. */
export function ChipChoice<Value extends string>(props: ChipChoiceProps<Value>) {
  return (
    <fieldset className={classes.fieldset}>
      <legend className={props.isSmall === true ? classes.legendSmall : classes.legend}>
        {props.legend}
      </legend>
      {props.help !== undefined && <p className={classes.help}>{props.help}</p>}
      <div className={classes.chips}>
        {props.options.map(({ value, label }) => (
          <Chip
            key={value}
            type="radio"
            name={props.name}
            checked={props.chosen === value}
            onChange={() => props.onChange(value)}
          >
            {label}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}
