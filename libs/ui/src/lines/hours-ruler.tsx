import classes from './lines.module.css';
import segmentClasses from './hours-segments.module.css';
import { notchesOf, type NotchKind } from './hours-scale.ts';
import { percent } from './percent.ts';
import { Picture } from './picture.tsx';

export interface HoursSegment {
  readonly id: string;
  readonly label: string;
  readonly hours: number;
  /** The hours as they should read, e.g. `12` or `1,5`. */
  readonly text: string;
}

export interface HoursRulerProps {
  /** Null while no budget is decided: the hours are then only needed, none of them missing. */
  readonly bought: number | null;
  readonly needed: number;
  /** How the needed hours split, in order; they should sum to `needed`. */
  readonly segments: readonly HoursSegment[];
  readonly label: string;
  readonly grows?: boolean;
}

const CLASS_OF_KIND: Record<NotchKind, string | undefined> = {
  bought: classes.notch,
  lacking: classes.notchLacking,
  spare: classes.notchSpare,
  needed: classes.notchNeeded,
};

/** White between two notches, as a share of the notch. */
const GAP = 0.24;

/**
 * A budget as hours: one notch each, those that are bought full, those that lack dashed; without a
 * budget, thin outlines of what is needed.
 */
export function HoursRuler({ bought, needed, segments, label, grows = false }: HoursRulerProps) {
  const total = Math.max(bought ?? 0, needed);
  return (
    <div>
      <Picture
        label={label}
        className={grows ? `${classes.ruler} ${classes.grows}` : (classes.ruler ?? '')}
      >
        {notchesOf(bought, needed).map((notch) => (
          <rect
            key={`${notch.start}-${notch.kind}`}
            className={CLASS_OF_KIND[notch.kind]}
            data-kind={notch.kind}
            x={percent(notch.start)}
            y={2}
            width={percent(notch.length * (1 - GAP))}
            height={34}
          />
        ))}
      </Picture>
      {segments.length > 0 && total > 0 && (
        <ol className={segmentClasses.segments} style={{ width: `${(needed / total) * 100}%` }}>
          {segments.map((segment) => (
            <li
              key={segment.id}
              className={segmentClasses.segment}
              style={{ flexGrow: segment.hours, flexBasis: 0 }}
            >
              <span className={segmentClasses.name}>{segment.label}</span>{' '}
              <b className={segmentClasses.hours}>{segment.text}</b>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
