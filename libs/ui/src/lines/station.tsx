import classes from './lines.module.css';

/** How far a capability is proven: the more it is, the fuller it is drawn. */
export type Evidence = 'declared' | 'shown' | 'verified';

export interface StationProps {
  readonly at: string;
  readonly y: number;
  readonly evidence: Evidence | null;
  /** Smaller, for lines in a column of a list. */
  readonly isSmall?: boolean;
}

/** Verified: full with a white eye. Shown: a ring. Declared: no station at all. */
export function Station({ at, y, evidence, isSmall = false }: StationProps) {
  if (evidence === 'verified') {
    return (
      <>
        <circle className={classes.full} cx={at} cy={y} r={9} />
        <circle className={classes.eye} cx={at} cy={y} r={3} />
      </>
    );
  }
  if (evidence === 'shown')
    return <circle className={classes.ring} cx={at} cy={y} r={isSmall ? 5.5 : 7} />;
  return null;
}
