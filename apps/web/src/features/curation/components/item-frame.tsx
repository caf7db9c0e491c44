import type { ReactNode } from 'react';
import classes from './sides.module.css';

export interface ItemFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** The head of one thing to decide. */
export function ItemFrame({ title, lead, children }: ItemFrameProps) {
  return (
    <article aria-labelledby="item">
      <div className={classes.part}>
        <h2 id="item">{title}</h2>
        <p className={classes.quiet}>{lead}</p>
      </div>
      {children}
    </article>
  );
}
