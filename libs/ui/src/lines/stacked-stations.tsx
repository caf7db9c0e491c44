import { percent } from './percent.ts';
import { Picture } from './picture.tsx';
import lines from './lines.module.css';
import classes from './stacked-stations.module.css';

export interface Stack {
  /** What stands under the stack. */
  readonly text: string;
  readonly count: number;
}

export interface StackedStationsProps {
  readonly stacks: readonly Stack[];
  readonly label: string | null;
}

const GAP_PX = 12;
const FOOT_PX = 26;
/** Stations beside each other in a stack: a hundred of them stay ten rows high. */
const PER_ROW = 10;
const MIN_ROWS = 2;

/** So many things of each sort, one station each, stacked over a line. */
export function StackedStations({ stacks, label }: StackedStationsProps) {
  const rows = Math.max(MIN_ROWS, ...stacks.map(({ count }) => Math.ceil(count / PER_ROW)));
  const base = rows * GAP_PX + GAP_PX / 2;
  const width = 1 / Math.max(1, stacks.length);
  return (
    <div style={{ height: base + FOOT_PX }}>
      <Picture label={label} className={classes.stacks}>
        <line className={lines.tick} x1="0" x2="100%" y1={base} y2={base} />
        {stacks.map(({ text, count }, stack) => (
          <g key={text}>
            {Array.from({ length: count }, (_, at) => (
              <circle
                key={at}
                className={stack === 0 ? classes.still : classes.moved}
                cx={percent(width * (stack + 0.05 + (0.86 * ((at % PER_ROW) + 0.5)) / PER_ROW))}
                cy={base - (Math.floor(at / PER_ROW) + 0.75) * GAP_PX}
                r={3.5}
              />
            ))}
            <text
              className={lines.axisText}
              x={percent(width * (stack + 0.05))}
              y={base + 18}
              textAnchor="start"
            >
              {text}
            </text>
          </g>
        ))}
      </Picture>
    </div>
  );
}
