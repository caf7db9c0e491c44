import { useId } from 'react';
import classes from './lines.module.css';
import { Hatch } from './hatch.tsx';
import { percent } from './percent.ts';
import { Picture } from './picture.tsx';
import { Station, type Evidence } from './station.tsx';

export interface CoverageLineProps {
  /** Hours given over hours needed, 0..1. Without a need: the share drawn. */
  readonly coveredRatio: number;
  readonly evidence: Evidence | null;
  /** What the agency could also do if there were money, 0..1, after the covered part. */
  readonly beyondBudgetRatio?: number;
  /** A full sentence with the figures; null when the row already says it in words. */
  readonly label: string | null;
  /** False in a directory or on an agency's page: nothing is missing where nothing is asked. */
  readonly hasNeed?: boolean;
  /** Grow from the start once, when a result first appears. */
  readonly grows?: boolean;
}

/** Below this a part is thinner than a pixel on the widest screen. */
const VISIBLE_RATIO = 0.002;
const Y = 10;

/** One capability as a line: its full length is the hours needed. */
export function CoverageLine({
  coveredRatio,
  evidence,
  beyondBudgetRatio = 0,
  label,
  hasNeed = true,
  grows = false,
}: CoverageLineProps) {
  const hatchId = useId();
  const covered = Math.min(1, Math.max(0, coveredRatio));
  const reach = Math.min(1, covered + Math.max(0, beyondBudgetRatio));
  const isCovered = covered > VISIBLE_RATIO;
  const isBeyond = reach - covered > VISIBLE_RATIO;
  const isMissing = hasNeed && 1 - reach > VISIBLE_RATIO;
  const isProven = evidence === 'shown' || evidence === 'verified';

  return (
    <Picture
      label={label}
      className={grows ? `${classes.line} ${classes.grows}` : (classes.line ?? '')}
    >
      {isBeyond && <Hatch id={hatchId} />}
      {!hasNeed && <line className={classes.hairline} x1="0" x2="100%" y1={Y} y2={Y} />}
      {isMissing && (
        <>
          <line className={classes.missing} x1={percent(reach)} x2="100%" y1={Y} y2={Y} />
          <line className={classes.missingEnd} x1="100%" x2="100%" y1={Y - 6} y2={Y + 6} />
        </>
      )}
      {isBeyond && (
        <rect
          className={classes.beyond}
          x={percent(covered)}
          y={Y - 4}
          width={percent(reach - covered)}
          height={8}
          fill={`url(#${hatchId})`}
        />
      )}
      {isCovered && isProven && (
        <line className={classes.pipe} x1="0" x2={percent(covered)} y1={Y} y2={Y} />
      )}
      {isCovered && !isProven && (
        <rect className={classes.hollow} x="0" y={Y - 4} width={percent(covered)} height={8} />
      )}
      {isCovered && <Station at={percent(covered)} y={Y} evidence={evidence} />}
      <line className={classes.tick} x1="0" x2="0" y1={Y - 7} y2={Y + 7} />
    </Picture>
  );
}
