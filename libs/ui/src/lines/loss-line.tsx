import classes from './lines.module.css';
import { percent } from './percent.ts';
import { Picture } from './picture.tsx';

export interface LossLineProps {
  /** What is left, 0..1 of the line. */
  readonly leftRatio: number;
  /** What there was, 0..1 of the line. */
  readonly wasRatio: number;
  readonly label: string | null;
}

const Y = 12;

/** What is lost: full up to what is left, dashed to what there was. */
export function LossLine({ leftRatio, wasRatio, label }: LossLineProps) {
  return (
    <Picture label={label} className={classes.small}>
      {leftRatio > 0 && (
        <line className={classes.pipe} x1="0" x2={percent(leftRatio)} y1={Y} y2={Y} />
      )}
      {wasRatio > leftRatio && (
        <>
          <line
            className={classes.missing}
            x1={percent(leftRatio + 0.015)}
            x2={percent(wasRatio)}
            y1={Y}
            y2={Y}
          />
          <line
            className={classes.missingEnd}
            x1={percent(wasRatio)}
            x2={percent(wasRatio)}
            y1={Y - 7}
            y2={Y + 7}
          />
        </>
      )}
    </Picture>
  );
}
