import { NeedLine } from '@raccordo/ui';
import classes from './waiting.module.css';

export interface WaitingProps {
  readonly text: string;
  readonly lines?: number;
}

/** Waiting: the thin lines, already in place, and what is being worked out. No shimmer. */
export function Waiting({ text, lines = 4 }: WaitingProps) {
  return (
    <div className={classes.waiting} data-waiting>
      <p role="status" className={classes.text}>
        {text}
      </p>
      <div aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          <div key={line} className={classes.row}>
            <NeedLine />
          </div>
        ))}
      </div>
    </div>
  );
}
