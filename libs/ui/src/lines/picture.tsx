import type { ReactNode } from 'react';
import classes from './lines.module.css';

export interface PictureProps {
  /** The whole content as a sentence. Null for a drawing whose words stand right beside it. */
  readonly label: string | null;
  readonly className?: string | undefined;
  readonly viewBox?: string | undefined;
  /** Pixels, where the sheet does not say. */
  readonly height?: number | undefined;
  readonly children: ReactNode;
}

/** The frame of every drawing: either an image with a sentence, or hidden from assistive tools. */
export function Picture({ label, className, viewBox, height, children }: PictureProps) {
  const accessibility =
    label === null ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className={[classes.picture, className].filter(Boolean).join(' ')}
      viewBox={viewBox}
      height={height}
      focusable="false"
      {...accessibility}
    >
      {children}
    </svg>
  );
}
