import classes from './lines.module.css';
import { notchesOf } from './hours-scale.ts';
import { percent } from './percent.ts';
import { Picture } from './picture.tsx';
import { Station } from './station.tsx';

/** Hours bought and hours lacking, in small: goes beside words that say so. */
export function HoursPicture() {
  return (
    <Picture label={null} className={classes.small}>
      {notchesOf(15, 18).map((notch) => (
        <rect
          key={notch.start}
          className={notch.kind === 'bought' ? classes.notch : classes.notchLacking}
          x={percent(notch.start)}
          y={2}
          width={percent(notch.length * 0.7)}
          height={20}
        />
      ))}
    </Picture>
  );
}

/** A cost that runs up to the break-even and past it. */
export function GatePicture() {
  return (
    <Picture label={null} className={classes.small}>
      <line className={classes.pipe} x1="0" x2="62%" y1={12} y2={12} />
      <line className={classes.missing} x1="66%" x2="92%" y1={12} y2={12} />
      <line className={classes.gateBar} x1="64%" x2="64%" y1={-2} y2={26} />
      <Station at="40%" y={12} evidence="shown" />
    </Picture>
  );
}

/** A capability on the lines of a need: covered so far, missing from there. */
export function GapPicture() {
  return (
    <Picture label={null} className={classes.small}>
      <line className={classes.missing} x1="69%" x2="99%" y1={12} y2={12} />
      <line className={classes.missingEnd} x1="99%" x2="99%" y1={5} y2={19} />
      <line className={classes.pipe} x1="0" x2="66%" y1={12} y2={12} />
      <Station at="66%" y={12} evidence="verified" />
    </Picture>
  );
}

/** The same work proven and only declared. */
export function ProofPicture() {
  return (
    <Picture label={null} className={classes.small}>
      <line className={classes.pipe} x1="0" x2="58%" y1={3} y2={3} />
      <Station at="58%" y={3} evidence="verified" />
      <rect className={classes.hollow} x="1" y={18} width="92%" height={8} />
    </Picture>
  );
}
