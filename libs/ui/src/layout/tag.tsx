import type { ReactNode } from 'react';
import classes from './tag.module.css';

export interface TagProps {
  readonly children: ReactNode;
  /** `on` = ink fill (chosen), `quiet` = secondary, `limit`, `missing` as in the lines. */
  readonly variant?: 'plain' | 'on' | 'quiet' | 'limit' | 'missing';
}

export function Tag({ children, variant = 'plain' }: TagProps) {
  return (
    <span className={classes.tag} data-variant={variant}>
      {children}
    </span>
  );
}
