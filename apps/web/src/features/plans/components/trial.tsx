import { useDebouncedCallback } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { SliderField } from '../../../shared/fields/slider-field.tsx';
import type { SliderBounds } from '../model/slider-bounds.ts';
import classes from './try-section.module.css';

/** Keys come in rows: a value has come to rest once there is no other for so long. */
const REST_MS = 150;

interface TrialProps {
  readonly title: string;
  readonly label: string;
  readonly bounds: SliderBounds;
  /** Where the slider stands until it is moved. */
  readonly usual: number;
  /** False while that is only our assumption. */
  readonly isAnswered: boolean;
  readonly format: (value: number) => string;
  /** What stands below the slider; asked at every step, so it uses no hooks. */
  readonly answer: (value: number) => ReactNode;
  /** Where it came to rest; from then on `usual` is expected to say the same. */
  readonly onRest?: (value: number) => void;
}

/**
 * "What if…?" A step of the slider draws the slider and its answer again, and nothing else: words
 * and formats are looked up by whoever asks for the trial, once.
 */
export function Trial(props: TrialProps) {
  const { bounds, onRest } = props;
  const [moved, move] = useState<number | null>(null);
  const rest = useDebouncedCallback((value: number) => {
    if (onRest === undefined) return;
    onRest(value);
    move(null);
  }, REST_MS);
  const value = Math.min(bounds.most, Math.max(bounds.least, moved ?? props.usual));
  return (
    <div className={classes.trial}>
      <h3>{props.title}</h3>
      <SliderField
        label={props.label}
        min={bounds.least}
        max={bounds.most}
        step={bounds.step}
        value={value}
        format={props.format}
        isAnswered={props.isAnswered || moved !== null}
        onChange={move}
        onRest={rest}
      />
      <div className={classes.answer}>{props.answer(value)}</div>
    </div>
  );
}
