import classes from './lines.module.css';
import { percent } from './percent.ts';
import { Picture } from './picture.tsx';
import { Station, type Evidence } from './station.tsx';

export interface ShareLineProps {
  /** Share with a proof behind it, 0..1 of the line. */
  readonly provenRatio: number;
  /** Share only declared, drawn hollow after the proven part. */
  readonly declaredRatio: number;
  /** The strongest proof of the proven part. */
  readonly evidence: Evidence | null;
  readonly label: string | null;
}

const Y = 10;

/** What an agency does, without a need to hold it against: proven first, then only declared. */
export function ShareLine({ provenRatio, declaredRatio, evidence, label }: ShareLineProps) {
  const proven = Math.min(1, Math.max(0, provenRatio));
  const end = Math.min(1, proven + Math.max(0, declaredRatio));
  return (
    <Picture label={label} className={classes.line}>
      <line className={classes.hairline} x1="0" x2="100%" y1={Y} y2={Y} />
      {end > proven && (
        <rect
          className={classes.hollow}
          x={percent(proven)}
          y={Y - 4}
          width={percent(end - proven)}
          height={8}
        />
      )}
      {proven > 0 && (
        <>
          <line className={classes.pipe} x1="0" x2={percent(proven)} y1={Y} y2={Y} />
          <Station at={percent(proven)} y={Y} evidence={evidence} isSmall />
        </>
      )}
      <line className={classes.tick} x1="0" x2="0" y1={Y - 6} y2={Y + 6} />
    </Picture>
  );
}
