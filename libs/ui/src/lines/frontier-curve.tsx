import classes from './lines.module.css';
import { anchorAt, percent } from './percent.ts';
import { Picture } from './picture.tsx';

export interface FrontierValue {
  readonly budget: number;
  /** Part of the plan, 0..1. */
  readonly covered: number;
}

export interface FrontierCurveProps {
  /** By budget, ascending. */
  readonly team: readonly FrontierValue[];
  readonly single: readonly FrontierValue[];
  /** From where a team covers more than one agency; null when it never does. */
  readonly parting?: FrontierValue | null;
  /** The point of today. */
  readonly now: FrontierValue;
  readonly nowText: string;
  readonly singleText: string;
  readonly formatBudget: (budget: number) => string;
  readonly formatCovered: (covered: number) => string;
  readonly label: string;
}

const TOP = 24;
const HEIGHT = 240;
/** Where the curves begin, part of the width; the figures of the axis lie on their own lines. */
const LEFT = 0.12;
const RIGHT = 0.98;
const LEVELS = [0, 0.25, 0.5, 0.75, 1];

const yOf = (covered: number): number => TOP + (1 - covered) * HEIGHT;

/** Coverage against budget: the team thick, one agency alone thin, and where the firm is today. */
export function FrontierCurve(props: FrontierCurveProps) {
  const { team, single, now, formatBudget, formatCovered } = props;
  const budgets = team.map(({ budget }) => budget);
  const least = Math.min(...budgets);
  const most = Math.max(...budgets);
  const xOf = (budget: number): number =>
    LEFT + ((RIGHT - LEFT) * (budget - least)) / Math.max(1, most - least);
  const last = single.at(-1);
  return (
    <Picture label={props.label} className={classes.frontier}>
      {LEVELS.map((level) => (
        <g key={level}>
          <line
            className={level === 0 ? classes.axis : classes.hairline}
            x1="0"
            x2="100%"
            y1={yOf(level)}
            y2={yOf(level)}
          />
          <text className={classes.axisText} x="0" y={yOf(level) - 6}>
            {formatCovered(level)}
          </text>
        </g>
      ))}
      {[least, now.budget, most].map((budget, place) => (
        <text
          key={budget}
          className={classes.axisText}
          x={percent(xOf(budget))}
          y={yOf(0) + 26}
          textAnchor={place === 0 ? 'start' : place === 2 ? 'end' : anchorAt(xOf(budget))}
        >
          {formatBudget(budget)}
        </text>
      ))}
      <Steps points={single} className={classes.single} xOf={xOf} />
      <Steps points={team} className={classes.curve} xOf={xOf} />
      {last !== undefined && (
        <text className={classes.axisText} x="98%" y={yOf(last.covered) + 22} textAnchor="end">
          {props.singleText}
        </text>
      )}
      {props.parting != null && (
        <circle
          className={classes.inkRing}
          cx={percent(xOf(props.parting.budget))}
          cy={yOf(props.parting.covered)}
          r={6}
        />
      )}
      <circle className={classes.ring} cx={percent(xOf(now.budget))} cy={yOf(now.covered)} r={8} />
      <text
        className={classes.costText}
        x={percent(xOf(now.budget))}
        y={yOf(now.covered) - 16}
        textAnchor={anchorAt(xOf(now.budget))}
      >
        {props.nowText}
      </text>
    </Picture>
  );
}

interface StepsProps {
  readonly points: readonly FrontierValue[];
  readonly className: string | undefined;
  readonly xOf: (budget: number) => number;
}

function Steps({ points, className, xOf }: StepsProps) {
  return points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return (
      <line
        key={point.budget}
        className={className}
        x1={percent(xOf(before.budget))}
        x2={percent(xOf(point.budget))}
        y1={yOf(before.covered)}
        y2={yOf(point.covered)}
      />
    );
  });
}
