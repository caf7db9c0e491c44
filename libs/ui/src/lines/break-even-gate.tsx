import classes from './lines.module.css';
import { anchorAt, percent } from './percent.ts';
import { Picture } from './picture.tsx';

export interface GateFigure {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

export interface BreakEvenGateProps {
  /** The break-even and how uncertain the firm's own figures leave it. */
  readonly breakEven: GateFigure;
  /** What an acquisition plausibly costs; null before there is a plan. */
  readonly cost: GateFigure | null;
  /** Text over the gate, e.g. "pareggio 157 €". */
  readonly gateText: string;
  /** Axis and cost labels, in the same unit as the figures. */
  readonly formatValue: (value: number) => string;
  readonly label: string;
}

const TICK_STEPS = [1, 2, 4, 5, 10];
const AXIS_Y = 94;
const LINE_Y = 54;

/** Four to six round ticks that hold every figure with some air at both ends. */
export function axisOf(figures: readonly number[]): readonly number[] {
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  const air = Math.max((high - low) * 0.15, high * 0.05, 1);
  const span = high + air - Math.max(0, low - air);
  const magnitude = 10 ** Math.floor(Math.log10(span / 4));
  const step = magnitude * (TICK_STEPS.find((factor) => span / (factor * magnitude) <= 5) ?? 10);
  const first = Math.max(0, Math.floor((low - air) / step)) * step;
  const ticks = [first];
  while ((ticks.at(-1) ?? 0) < high + air / 2) ticks.push((ticks.at(-1) ?? 0) + step);
  return ticks;
}

/** Does the sum stand? The cost of an acquisition runs towards the gate of the break-even. */
export function BreakEvenGate({
  breakEven,
  cost,
  gateText,
  formatValue,
  label,
}: BreakEvenGateProps) {
  const figures = [breakEven.low, breakEven.high, ...(cost ? [cost.low, cost.high] : [])];
  const ticks = axisOf(figures);
  const min = ticks[0] ?? 0;
  const max = ticks.at(-1) ?? 1;
  const ratio = (value: number) => (value - min) / (max - min);
  const gate = ratio(breakEven.typical);

  return (
    <Picture label={label} className={classes.gate}>
      {breakEven.high > breakEven.low && (
        <rect
          className={classes.uncertainty}
          x={percent(ratio(breakEven.low))}
          y={26}
          width={percent(ratio(breakEven.high) - ratio(breakEven.low))}
          height={56}
        />
      )}
      <line className={classes.axis} x1="0" x2="100%" y1={AXIS_Y} y2={AXIS_Y} />
      {ticks.map((tick, index) => (
        <g key={tick}>
          <line
            className={classes.axis}
            x1={percent(ratio(tick))}
            x2={percent(ratio(tick))}
            y1={AXIS_Y}
            y2={AXIS_Y + 7}
          />
          <text
            className={classes.axisText}
            x={percent(ratio(tick))}
            y={AXIS_Y + 26}
            textAnchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
          >
            {formatValue(tick)}
          </text>
        </g>
      ))}
      {cost && <CostLine cost={cost} gate={breakEven.typical} ratio={ratio} format={formatValue} />}
      <line className={classes.gateBar} x1={percent(gate)} x2={percent(gate)} y1={20} y2={AXIS_Y} />
      <text className={classes.gateText} x={percent(gate)} y={12} textAnchor={anchorAt(gate)}>
        {gateText}
      </text>
    </Picture>
  );
}

interface CostLineProps {
  readonly cost: GateFigure;
  readonly gate: number;
  readonly ratio: (value: number) => number;
  readonly format: (value: number) => string;
}

/** Full up to the gate, dashed beyond it, an open station on the expected value. */
function CostLine({ cost, gate, ratio, format }: CostLineProps) {
  const fullEnd = Math.min(cost.high, gate);
  const dashStart = Math.max(cost.low, gate);
  const expected = ratio(cost.typical);
  return (
    <>
      {cost.low < fullEnd && (
        <line
          className={classes.pipe}
          x1={percent(ratio(cost.low))}
          x2={percent(ratio(fullEnd))}
          y1={LINE_Y}
          y2={LINE_Y}
        />
      )}
      {dashStart < cost.high && (
        <line
          className={classes.missing}
          x1={percent(ratio(dashStart) + 0.012)}
          x2={percent(ratio(cost.high))}
          y1={LINE_Y}
          y2={LINE_Y}
        />
      )}
      <circle className={classes.ring} cx={percent(expected)} cy={LINE_Y} r={9} />
      <text
        className={classes.costText}
        x={percent(expected)}
        y={LINE_Y - 16}
        textAnchor={anchorAt(expected)}
      >
        {format(cost.typical)}
      </text>
    </>
  );
}
