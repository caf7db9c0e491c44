import classes from './lines.module.css';
import { anchorAt, percent } from './percent.ts';
import { Picture } from './picture.tsx';

export interface MonthFigure {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

export interface MonthBandProps {
  readonly months: readonly MonthFigure[];
  /** Common to the pictures that stand side by side. */
  readonly most: number;
  /** Month from 1 to be marked in ink, and its words. */
  readonly mark: { readonly month: number; readonly text: string } | null;
  readonly formatValue: (value: number) => string;
  readonly firstText: string;
  readonly label: string;
}

const TOP = 40;
const HEIGHT = 150;
const BOTTOM = TOP + HEIGHT;

/** Months from left to right: the line is expected, the band holds eight cases of ten. */
export function MonthBand(props: MonthBandProps) {
  const { months, most, mark, formatValue, firstText, label } = props;
  const last = months.length - 1;
  const xOf = (at: number) => (last === 0 ? 0.5 : at / last);
  const yOf = (value: number) => TOP + HEIGHT * (1 - Math.min(1, value / most));
  const inBox = (value: number, at: number) =>
    `${100 * xOf(at)},${100 * (1 - Math.min(1, value / most))}`;
  const band = [
    ...months.map(({ high }, at) => inBox(high, at)),
    ...months.map(({ low }, at) => inBox(low, at)).reverse(),
  ].join(' ');
  const middle = Math.floor(last / 2);
  const marked = mark !== null && mark.month <= months.length ? mark : null;
  return (
    <Picture label={label} className={classes.months}>
      <svg
        y={TOP}
        width="100%"
        height={HEIGHT}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        overflow="visible"
      >
        <polygon className={classes.band} points={band} />
        <polyline
          className={classes.expected}
          points={months.map(({ typical }, at) => inBox(typical, at)).join(' ')}
        />
      </svg>
      <line className={classes.tick} x1="0" x2="100%" y1={BOTTOM} y2={BOTTOM} />
      {marked && (
        <>
          <line
            className={classes.tick}
            x1={percent(xOf(marked.month - 1))}
            x2={percent(xOf(marked.month - 1))}
            y1={18}
            y2={BOTTOM}
          />
          <text
            className={classes.gateText}
            x={percent(xOf(marked.month - 1))}
            y={12}
            textAnchor={anchorAt(xOf(marked.month - 1))}
          >
            {marked.text}
          </text>
        </>
      )}
      {[...new Set([0, middle, last])].map((at) => {
        const typical = months[at]?.typical ?? 0;
        const x = percent(xOf(at));
        const anchor = at === 0 ? 'start' : at === last ? 'end' : 'middle';
        return (
          <g key={at}>
            <circle className={classes.ring} cx={x} cy={yOf(typical)} r={6} />
            <text className={classes.costText} x={x} y={yOf(typical) - 14} textAnchor={anchor}>
              {formatValue(typical)}
            </text>
            <text className={classes.axisText} x={x} y={BOTTOM + 22} textAnchor={anchor}>
              {at === 0 ? firstText : at + 1}
            </text>
          </g>
        );
      })}
    </Picture>
  );
}
