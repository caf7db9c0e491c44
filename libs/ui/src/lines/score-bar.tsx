import classes from './lines.module.css';
import { percent } from './percent.ts';
import { Picture } from './picture.tsx';

export interface ScorePart {
  readonly id: string;
  /** Parts per million of the whole score. */
  readonly ppm: number;
}

export interface ScoreBarProps {
  readonly parts: readonly ScorePart[];
  readonly label: string | null;
}

const WHOLE_PPM = 1_000_000;

/** The parts of a score end to end; what is left to a hundred stays dashed. */
export function ScoreBar({ parts, label }: ScoreBarProps) {
  const starts = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, part) => sum + part.ppm, 0),
  );
  const total = parts.reduce((sum, part) => sum + part.ppm, 0);
  return (
    <Picture label={label} className={classes.score}>
      {parts.map((part, index) => (
        <rect
          key={part.id}
          className={classes.notch}
          x={percent((starts[index] ?? 0) / WHOLE_PPM)}
          y={0}
          width={percent(Math.max(part.ppm / WHOLE_PPM - 0.006, 0.001))}
          height={20}
        />
      ))}
      {total < WHOLE_PPM - 5_000 && (
        <rect
          className={classes.rest}
          x={percent(total / WHOLE_PPM)}
          y={1}
          width={percent(1 - total / WHOLE_PPM)}
          height={18}
        />
      )}
    </Picture>
  );
}
