import type { ReactNode } from 'react';
import classes from './text.module.css';

interface TextProps {
  readonly children: ReactNode;
}

/** First paragraph of a page. */
export function Lead({ children }: TextProps) {
  return <p className={classes.lead}>{children}</p>;
}

/** Secondary text. */
export function Quiet({ children }: TextProps) {
  return <p className={classes.quiet}>{children}</p>;
}

export interface VoiceProps {
  readonly children: ReactNode;
  /** Whose words, or where they were said. */
  readonly source?: ReactNode;
}

/** Words of people, and nothing else: the ask, a review, a reply. */
export function Voice({ children, source }: VoiceProps) {
  return (
    <blockquote>
      <p className={classes.voice}>{children}</p>
      {source !== undefined && <small className={classes.source}>{source}</small>}
    </blockquote>
  );
}

export interface NoteProps {
  readonly children: ReactNode;
  readonly title?: ReactNode;
  /** `surface` for quiet side notes, `bar` for something chosen or worth stopping at. */
  readonly variant?: 'surface' | 'bar';
}

export function Note({ children, title, variant = 'surface' }: NoteProps) {
  return (
    <div className={variant === 'bar' ? classes.bar : classes.surface}>
      {title !== undefined && <h3 className={classes.noteTitle}>{title}</h3>}
      {children}
    </div>
  );
}
