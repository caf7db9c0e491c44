import classes from './lines.module.css';

export interface HatchProps {
  readonly id: string;
}

/** Ochre striped in ink: ochre alone is too light on paper to be seen. */
export function Hatch({ id }: HatchProps) {
  return (
    <defs>
      <pattern
        id={id}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="7" height="7" className={classes.hatchGround} />
        <rect width="2.2" height="7" className={classes.hatchStripe} />
      </pattern>
    </defs>
  );
}
