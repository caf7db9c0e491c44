import type { GateFigure } from './break-even-gate.tsx';
import { axisOf } from './break-even-gate.tsx';
import classes from './lines.module.css';
import { anchorAt, percent } from './percent.ts';
import { Picture } from './picture.tsx';

export interface CostRow {
  readonly id: string;
  /** Short name over the start of the line. */
  readonly name: string;
  readonly cost: GateFigure;
}

export interface CostGatesProps {
  readonly rows: readonly CostRow[];
  /** Null where nothing is known that a result could be held against. */
  readonly breakEven: GateFigure | null;
  readonly gateText: string;
  readonly formatValue: (value: number) => string;
  readonly label: string;
}

const TOP = 66;
const ROW = 62;

/** A figure this near the gate, as a share of the width, would be struck through by it. */
const NEAR_RATIO = 0.07;

/** Written away from the gate, unless the edge of the drawing is on that side. */
function besideGate(at: number, gate: number): 'start' | 'end' | null {
  if (Math.abs(at - gate) > NEAR_RATIO) return null;
  if (at < gate) return at > 2 * NEAR_RATIO ? 'end' : null;
  return at < 1 - 2 * NEAR_RATIO ? 'start' : null;
}

/** Share of the width that a name takes at the start of its line: a letter none to speak of. */
const roomOf = (name: string): number => (name.length > 2 ? 0.26 : 0);

/** Several costs on one axis against one gate: full up to it, dashed beyond. */
export function CostGates({ rows, breakEven, gateText, formatValue, label }: CostGatesProps) {
  const ticks = axisOf([
    ...rows.flatMap(({ cost }) => [cost.low, cost.high]),
    ...(breakEven ? [breakEven.typical] : []),
  ]);
  const [min, max] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const ratio = (value: number) => (value - min) / (max - min);
  const bottom = TOP + ROW * rows.length - 30;
  const gate = breakEven ? ratio(breakEven.typical) : 1;
  return (
    <div style={{ height: bottom + 34 }}>
      <Picture label={label} className={classes.whole}>
        {breakEven !== null && breakEven.high > breakEven.low && (
          <rect
            className={classes.uncertainty}
            x={percent(ratio(breakEven.low))}
            y={22}
            width={percent(Math.min(1, ratio(breakEven.high)) - Math.max(0, ratio(breakEven.low)))}
            height={bottom - 22}
          />
        )}
        <line className={classes.axis} x1="0" x2="100%" y1={bottom} y2={bottom} />
        {ticks.map((tick, index) => (
          <text
            key={tick}
            className={classes.axisText}
            x={percent(ratio(tick))}
            y={bottom + 24}
            textAnchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
          >
            {formatValue(tick)}
          </text>
        ))}
        {rows.map(({ id, name, cost }, index) => {
          const y = TOP + ROW * index;
          const expected = ratio(cost.typical);
          const full = Math.min(ratio(cost.high), gate);
          const dashed = Math.max(ratio(cost.low), gate);
          return (
            <g key={id}>
              <text className={classes.gateText} x="0" y={y - 14}>
                {name}
              </text>
              <line className={classes.hairline} x1="0" x2="100%" y1={y} y2={y} />
              {ratio(cost.low) < full && (
                <line
                  className={classes.pipe}
                  x1={percent(ratio(cost.low))}
                  x2={percent(full)}
                  y1={y}
                  y2={y}
                />
              )}
              {dashed < ratio(cost.high) && (
                <line
                  className={classes.missing}
                  x1={percent(dashed + 0.012)}
                  x2={percent(ratio(cost.high))}
                  y1={y}
                  y2={y}
                />
              )}
              <circle className={classes.ring} cx={percent(expected)} cy={y} r={9} />
              <text
                className={classes.costText}
                x={percent(Math.max(expected, roomOf(name)))}
                y={y - 16}
                textAnchor={
                  expected < roomOf(name)
                    ? 'start'
                    : (besideGate(expected, gate) ?? anchorAt(expected))
                }
              >
                {formatValue(cost.typical)}
              </text>
            </g>
          );
        })}
        {breakEven !== null && (
          <>
            <line
              className={classes.gateBar}
              x1={percent(gate)}
              x2={percent(gate)}
              y1={20}
              y2={bottom}
            />
            <text className={classes.gateText} x={percent(gate)} y={12} textAnchor={anchorAt(gate)}>
              {gateText}
            </text>
          </>
        )}
      </Picture>
    </div>
  );
}
