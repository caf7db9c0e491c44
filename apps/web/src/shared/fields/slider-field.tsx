import { Slider } from '@mantine/core';
import classes from './slider-field.module.css';

interface SliderFieldProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly value: number;
  readonly format: (value: number) => string;
  /** False while the value shown is only our assumption. */
  readonly isAnswered: boolean;
  readonly onChange: (value: number) => void;
  /** Where it came to rest. */
  readonly onRest?: (value: number) => void;
}

/** A station that slides along its line; the ends and the present value are written below it. */
export function SliderField(props: SliderFieldProps) {
  const { label, min, max, value, format, isAnswered } = props;
  const position = ((value - min) / (max - min)) * 100;
  return (
    <div className={classes.field}>
      <Slider
        min={min}
        max={max}
        step={props.step ?? 1}
        value={value}
        radius={100}
        onChange={props.onChange}
        onChangeEnd={(rest) => props.onRest?.(rest)}
        thumbLabel={label}
        thumbProps={{ 'aria-valuetext': format(value) }}
      />
      <div className={classes.scale} aria-hidden="true">
        <span data-hidden={position < 16 || undefined}>{format(min)}</span>
        <span
          className={classes.value}
          data-assumed={!isAnswered || undefined}
          style={{ left: `${position}%` }}
        >
          {format(value)}
        </span>
        <span data-hidden={position > 84 || undefined}>{format(max)}</span>
      </div>
    </div>
  );
}
