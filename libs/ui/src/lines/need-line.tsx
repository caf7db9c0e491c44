import classes from './lines.module.css';
import { Picture } from './picture.tsx';

/** The thin line of a need not yet met: what waiting looks like. */
export function NeedLine() {
  return (
    <Picture label={null} className={classes.line}>
      <line className={classes.need} x1="0" x2="100%" y1={10} y2={10} />
      <line className={classes.tick} x1="0" x2="0" y1={3} y2={17} />
    </Picture>
  );
}
