import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

export interface SectionProps {
  readonly title: ReactNode;
  /** Short note under the hanging heading. */
  readonly note?: ReactNode;
  /** Target of in-page links. */
  readonly id?: string;
  /** Without its top rule, right after something that already closes with one. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A rule, not a box: heading in the three left columns, content in the other nine. */
export function Section({ title, note, id, isOpen = false, children }: SectionProps) {
  const headingId = useId();
  return (
    <section
      id={id}
      className={isOpen ? `${classes.section} ${classes.open}` : classes.section}
      aria-labelledby={headingId}
    >
      <div className={classes.head}>
        <h2 id={headingId}>{title}</h2>
        {note !== undefined && <div className={classes.note}>{note}</div>}
      </div>
      <div className={classes.body}>{children}</div>
    </section>
  );
}
