import type { ReactNode } from 'react';
import classes from './figure.module.css';

export interface FigureProps {
  /** The number as it reads. */
  readonly value: ReactNode;
  /** Smaller, right after the number: `%`, `€/h`, `su 36 h`. */
  readonly unit?: ReactNode;
  /** Covered in blue, missing in vermilion; ink otherwise. */
  readonly tone?: 'ink' | 'covered' | 'missing';
  /** What it means, in one short line; may end with where it comes from. */
  readonly children?: ReactNode;
}

/** A figure, then its meaning, then where it comes from. */
export function Figure({ value, unit, tone = 'ink', children }: FigureProps) {
  return (
    <div>
      <p className={classes.value} data-tone={tone}>
        {value}
        {unit !== undefined && <span className={classes.unit}> {unit}</span>}
      </p>
      {children !== undefined && <div className={classes.meaning}>{children}</div>}
    </div>
  );
}

export interface FiguresProps {
  readonly children: ReactNode;
  /** Under a section's own rule the row needs none. */
  readonly hasRule?: boolean;
  readonly columns?: 2 | 3 | 4;
}

/** A row of figures on the grid's columns; two by two on a phone. */
export function Figures({ children, hasRule = true, columns = 4 }: FiguresProps) {
  return (
    <div
      className={hasRule ? `${classes.row} ${classes.ruled}` : classes.row}
      data-columns={columns}
    >
      {children}
    </div>
  );
}
