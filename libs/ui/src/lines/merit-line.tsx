import classes from './lines.module.css';
import { percent } from './percent.ts';
import { Picture } from './picture.tsx';
import { Station } from './station.tsx';

export interface MeritLineProps {
  /** Attention received, 0..1 of the line. */
  readonly attention: number;
  /** What was deserved, 0..1 of the line: the gate. */
  readonly merit: number;
  readonly label: string | null;
}

const Y = 12;

/** Attention is a pipe with a station, merit an ink gate; what lacks up to the gate is dashed. */
export function MeritLine({ attention, merit, label }: MeritLineProps) {
  return (
    <Picture label={label} className={classes.merit}>
      <line className={classes.hairline} x1="0" x2="100%" y1={Y} y2={Y} />
      {attention < merit && (
        <line
          className={classes.missing}
          x1={percent(attention)}
          x2={percent(merit)}
          y1={Y}
          y2={Y}
        />
      )}
      {attention > 0 && (
        <line className={classes.pipe} x1="0" x2={percent(attention)} y1={Y} y2={Y} />
      )}
      <line className={classes.gateBar} x1={percent(merit)} x2={percent(merit)} y1={0} y2={24} />
      <Station at={percent(attention)} y={Y} evidence="shown" isSmall />
      <line className={classes.tick} x1="0" x2="0" y1={Y - 6} y2={Y + 6} />
    </Picture>
  );
}
