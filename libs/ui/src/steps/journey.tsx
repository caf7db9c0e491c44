import type { ReactNode } from 'react';
import classes from './journey.module.css';

export interface JourneyStop {
  readonly id: string;
  readonly title: string;
  readonly text: ReactNode;
}

export interface JourneyProps {
  readonly stops: readonly JourneyStop[];
}

/** How something works, told as stops along one line: across on a desk, downwards on a phone. */
export function Journey({ stops }: JourneyProps) {
  return (
    <ol
      className={classes.journey}
      style={{ gridTemplateColumns: `repeat(${stops.length}, minmax(0, 1fr))` }}
    >
      {stops.map((stop) => (
        <li key={stop.id} className={classes.stop}>
          <h3 className={classes.title}>{stop.title}</h3>
          <p className={classes.text}>{stop.text}</p>
        </li>
      ))}
    </ol>
  );
}
