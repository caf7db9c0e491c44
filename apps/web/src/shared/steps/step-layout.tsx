import { useEffect, useRef, type ReactNode } from 'react';
import classes from './step-layout.module.css';

export interface StepLayoutProps {
  readonly step: string;
  /** "2 of 6: goals", said where the stations have no names. */
  readonly position: string;
  readonly title: string;
  readonly lead: string;
  /** Above the two columns, at full width. */
  readonly wide?: ReactNode;
  readonly side?: ReactNode;
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** One station of a wizard: a question, what it is for, the fields, and what they entail. */
export function StepLayout(props: StepLayoutProps) {
  const { step, takesFocus } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return undefined;
    // After the layout, which gives the focus of a new address to the whole page.
    const frame = requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [step, takesFocus]);

  return (
    <>
      <div className={classes.head}>
        <p className={classes.position}>{props.position}</p>
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        <p className={classes.lead}>{props.lead}</p>
      </div>
      {props.wide !== undefined && <div className={classes.wide}>{props.wide}</div>}
      <div className={classes.columns}>
        <div className={classes.main}>{props.children}</div>
        {props.side !== undefined && <div className={classes.side}>{props.side}</div>}
      </div>
    </>
  );
}
