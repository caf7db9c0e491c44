import { useEffect, useRef, type CSSProperties } from 'react';
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
  /** Where it came to rest: let go by the hand that drags it, or moved by a key. */
  readonly onRest?: (value: number) => void;
}

/**
 * A station that slides along its line; the ends and the present value are written below it. It is
 * the browser's own range input: the station moves at once, even while we are busy.
 */
export function SliderField(props: SliderFieldProps) {
  const { label, min, max, value, format, isAnswered, onRest } = props;
  const line = useRef<HTMLInputElement>(null);
  // React calls every step a change; the event of that name comes when the value is settled.
  useEffect(() => {
    const input = line.current;
    const settle = (): void => onRest?.(input!.valueAsNumber);
    input?.addEventListener('change', settle);
    return () => input?.removeEventListener('change', settle);
  }, [onRest]);
  const ratio = (value - min) / (max - min);
  const words = format(value);
  return (
    <div className={classes.field} style={{ '--ratio': ratio } as CSSProperties}>
      <input
        ref={line}
        type="range"
        className={classes.line}
        min={min}
        max={max}
        step={props.step ?? 1}
        value={value}
        aria-label={label}
        aria-valuetext={words}
        onChange={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
      <div className={classes.scale} aria-hidden="true">
        <span data-hidden={ratio < 0.16 || undefined}>{format(min)}</span>
        <span className={classes.value} data-assumed={!isAnswered || undefined}>
          {words}
        </span>
        <span data-hidden={ratio > 0.84 || undefined}>{format(max)}</span>
      </div>
    </div>
  );
}
