import { useId } from 'react';
import classes from './lines.module.css';
import { Hatch } from './hatch.tsx';
import { Picture } from './picture.tsx';

export type GlyphSeverity = 'blocking' | 'attention' | 'good';

export interface SeverityGlyphProps {
  readonly severity: GlyphSeverity;
}

/** A broken line, a choked one, a whole one. Always beside its word, so hidden from assistive tools. */
export function SeverityGlyph({ severity }: SeverityGlyphProps) {
  const hatchId = useId();
  return (
    <Picture label={null} className={classes.glyph}>
      {severity === 'blocking' && (
        <>
          <line className={classes.pipe} x1={0} x2={14} y1={12} y2={12} />
          <line className={classes.missing} x1={18} x2={56} y1={12} y2={12} />
        </>
      )}
      {severity === 'attention' && (
        <>
          <Hatch id={hatchId} />
          <line className={classes.pipe} x1={0} x2={18} y1={12} y2={12} />
          <rect
            className={classes.beyond}
            x={18}
            y={8}
            width={20}
            height={8}
            fill={`url(#${hatchId})`}
          />
          <line className={classes.pipe} x1={38} x2={56} y1={12} y2={12} />
        </>
      )}
      {severity === 'good' && (
        <>
          <line className={classes.pipe} x1={0} x2={56} y1={12} y2={12} />
          <circle className={classes.ring} cx={28} cy={12} r={7} />
        </>
      )}
    </Picture>
  );
}
