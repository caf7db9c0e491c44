import type { ReactNode } from 'react';
import classes from './plan-part.module.css';

interface PlanPartProps {
  /** What stands here answers an earlier question; the next answer is on its way. */
  readonly isBehind: boolean;
  readonly children: ReactNode;
}

/** A part of the page that shows the plan: faint while another one is worked out. */
export function PlanPart({ isBehind, children }: PlanPartProps) {
  return (
    <div className={classes.part} aria-busy={isBehind}>
      {children}
    </div>
  );
}
