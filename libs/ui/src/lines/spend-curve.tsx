import classes from './lines.module.css';
import { anchorAt, percent } from './percent.ts';
import { Picture } from './picture.tsx';

export interface SpendCurveProps {
  /** Results at equal steps of spend, from nothing to `mostSpend`. */
  readonly results: readonly number[];
  readonly mostSpend: number;
  /** Where the mix stands now. */
  readonly point: { readonly spend: number; readonly results: number; readonly text: string };
  readonly formatSpend: (spend: number) => string;
  readonly label: string;
}

const TOP = 28;
const HEIGHT = 110;
const BOTTOM = TOP + HEIGHT;

/** What a channel brings as its spend grows: steep at first, then flatter. */
export function SpendCurve({ results, mostSpend, point, formatSpend, label }: SpendCurveProps) {
  const most = Math.max(point.results, ...results) || 1;
  const points = results
    .map((value, at) => `${(100 * at) / (results.length - 1)},${100 * (1 - value / most)}`)
    .join(' ');
  const x = mostSpend > 0 ? point.spend / mostSpend : 0;
  const y = TOP + HEIGHT * (1 - point.results / most);
  return (
    <Picture label={label} className={classes.spend}>
      <svg
        y={TOP}
        width="100%"
        height={HEIGHT}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        overflow="visible"
      >
        <polyline className={classes.expected} points={points} />
      </svg>
      <line className={classes.tick} x1="0" x2="100%" y1={BOTTOM} y2={BOTTOM} />
      <line className={classes.equal} x1={percent(x)} x2={percent(x)} y1={y} y2={BOTTOM} />
      <circle className={classes.ring} cx={percent(x)} cy={y} r={7} />
      <text className={classes.costText} x={percent(x)} y={y - 15} textAnchor={anchorAt(x)}>
        {point.text}
      </text>
      <text className={classes.axisText} x="0" y={BOTTOM + 22}>
        {formatSpend(0)}
      </text>
      <text className={classes.axisText} x="100%" y={BOTTOM + 22} textAnchor="end">
        {formatSpend(mostSpend)}
      </text>
    </Picture>
  );
}
