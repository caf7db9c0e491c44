import classes from './lines.module.css';
import { anchorAt, percent } from './percent.ts';
import { Picture } from './picture.tsx';

export interface StandingLineProps {
  /** Scores of the others, parts per million, in any order. */
  readonly others: readonly number[];
  /** One's own; null when not ranked. */
  readonly own: number | null;
  readonly ownText: string;
  /** Under the highest score. */
  readonly firstText: string;
  /** A score as it reads on the axis. */
  readonly axisText: (ppm: number) => string;
  readonly label: string;
}

const Y = 64;
/** Scores the axis names, as parts of it. */
const STEP_PPM = 100_000;
/** Of two ticks closer than this nobody could tell that they are two. */
const FINEST_RATIO = 0.002;

/** Every tick is somebody; the pipe runs up to oneself. The axis holds all scores and no more. */
export function StandingLine(props: StandingLineProps) {
  const { others, own, ownText, firstText, axisText, label } = props;
  const all = own === null ? others : [...others, own];
  const first = Math.max(...all, STEP_PPM);
  const start = Math.floor(Math.min(...all, first) / STEP_PPM) * STEP_PPM;
  const ratioOf = (ppm: number): number => (ppm - start) / Math.max(first - start, 1);
  const marks = Array.from(
    { length: Math.floor((first - start) / STEP_PPM) + 1 },
    (_, index) => start + index * STEP_PPM,
  ).filter((mark) => ratioOf(mark) < 0.78);
  return (
    <Picture label={label} className={classes.standing}>
      <line className={classes.need} x1="0" x2="100%" y1={Y} y2={Y} />
      {own !== null && (
        <line className={classes.pipe} x1="0" x2={percent(ratioOf(own))} y1={Y} y2={Y} />
      )}
      {distinct(others.map(ratioOf)).map((ratio) => (
        <line
          key={ratio}
          className={classes.tick}
          x1={percent(ratio)}
          x2={percent(ratio)}
          y1={Y - 12}
          y2={Y + 12}
        />
      ))}
      {own !== null && (
        <>
          <circle className={classes.ring} cx={percent(ratioOf(own))} cy={Y} r={13} />
          <text
            className={classes.costText}
            x={percent(ratioOf(own))}
            y={34}
            textAnchor={anchorAt(ratioOf(own))}
          >
            {ownText}
          </text>
        </>
      )}
      {marks.map((mark) => (
        <text
          key={mark}
          className={classes.axisText}
          x={percent(ratioOf(mark))}
          y={Y + 38}
          textAnchor={anchorAt(ratioOf(mark))}
        >
          {axisText(mark)}
        </text>
      ))}
      <text className={classes.axisText} x="100%" y={Y + 38} textAnchor="end">
        {firstText}
      </text>
    </Picture>
  );
}

function distinct(ratios: readonly number[]): readonly number[] {
  return [
    ...new Map(ratios.map((ratio) => [Math.round(ratio / FINEST_RATIO), ratio] as const)).values(),
  ];
}
