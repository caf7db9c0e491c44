import classes from './lines.module.css';
import { percent } from './percent.ts';
import { Picture } from './picture.tsx';

export interface PartLineProps {
  /** What was reached, 0..1 of the line. */
  readonly ratio: number;
  /** The most there could be, 0..1 of the line; closed by a tick. */
  readonly most: number;
  readonly label: string | null;
}

const Y = 10;

/** One part of a sum: a thin line as long as it could be, a pipe as long as it is. */
export function PartLine({ ratio, most, label }: PartLineProps) {
  return (
    <Picture label={label} className={classes.line}>
      <line className={classes.need} x1="0" x2={percent(most)} y1={Y} y2={Y} />
      {ratio > 0 && <line className={classes.pipe} x1="0" x2={percent(ratio)} y1={Y} y2={Y} />}
      <line className={classes.tick} x1={percent(most)} x2={percent(most)} y1={Y - 7} y2={Y + 7} />
    </Picture>
  );
}
