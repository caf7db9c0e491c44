import type { ReactNode } from 'react';
import classes from './state-note.module.css';

export interface EmptyNoteProps {
  readonly title: ReactNode;
  /** Never the end of the road: what to do next. */
  readonly children?: ReactNode;
}

export function EmptyNote({ title, children }: EmptyNoteProps) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      {children}
    </div>
  );
}
