import type { ReactNode } from 'react';
import classes from './link-button.module.css';

export interface LinkButtonProps {
  /** When the words alone do not say what it opens. */
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Does something on this page: reads like a link, is a button. Not on paper. */
export function LinkButton({ label, onClick, children }: LinkButtonProps) {
  return (
    <button type="button" className={classes.link} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
