import type { ReactNode } from 'react';
import classes from './link-button.module.css';

interface LinkButtonProps {
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Opens something on this page: reads like a link, is a button. */
export function LinkButton({ label, onClick, children }: LinkButtonProps) {
  return (
    <button type="button" className={classes.link} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
