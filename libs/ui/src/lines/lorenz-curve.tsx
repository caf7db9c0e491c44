import classes from './lines.module.css';
import { percent } from './percent.ts';
import { Picture } from './picture.tsx';

export interface CurvePoint {
  readonly populationShare: number;
  readonly valueShare: number;
}

export interface LorenzCurveProps {
  /** Drawn thick, from (0, 0) to (1, 1). */
  readonly curve: readonly CurvePoint[];
  /** What it is held against, thin; the diagonal, equal shares, is always there. */
  readonly reference: readonly CurvePoint[];
  readonly curveText: string;
  readonly referenceText: string;
  readonly equalText: string;
  readonly label: string;
}

const HEIGHT = 280;
const TOP = 8;

const yOf = (share: number): number => TOP + (1 - share) * HEIGHT;

/** How a good divides: the lower the curve hangs under the diagonal, the fewer hold it. */
export function LorenzCurve(props: LorenzCurveProps) {
  const { curve, reference, curveText, referenceText, equalText, label } = props;
  return (
    <Picture label={label} className={classes.lorenz}>
      <line className={classes.axis} x1="0" x2="100%" y1={yOf(0)} y2={yOf(0)} />
      <line className={classes.axis} x1="0" x2="0" y1={yOf(0)} y2={yOf(1)} />
      <line className={classes.equal} x1="0" x2="100%" y1={yOf(0)} y2={yOf(1)} />
      <Curve points={reference} className={classes.need} />
      <Curve points={curve} className={classes.curve} />
      <text className={classes.axisText} x="38%" y={yOf(0.52)} textAnchor="end">
        {equalText}
      </text>
      <text className={classes.axisText} x="100%" y={yOf(0) + 22} textAnchor="end">
        {referenceText}
      </text>
      <text className={classes.costText} x="0" y={yOf(0) + 22}>
        {curveText}
      </text>
    </Picture>
  );
}

function Curve({
  points,
  className,
}: {
  readonly points: readonly CurvePoint[];
  readonly className: string | undefined;
}) {
  return points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return (
      <line
        key={point.populationShare}
        className={className}
        x1={percent(before.populationShare)}
        x2={percent(point.populationShare)}
        y1={yOf(before.valueShare)}
        y2={yOf(point.valueShare)}
      />
    );
  });
}
