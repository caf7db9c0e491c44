import type { GoalPriority } from '@raccordo/brief';
import classes from './priority-cards.module.css';

/** What each choice does to one budget, drawn with the same line. The words beside it say it too. */
export function PriorityPicture({ priority }: { readonly priority: GoalPriority }) {
  return (
    <svg className={classes.picture} viewBox="0 0 300 72" aria-hidden="true">
      {priority === 'leads_first' && <LeadsLine />}
      {priority === 'awareness_first' && <AwarenessLine />}
      {priority === 'both_now' && <ForkedLine />}
    </svg>
  );
}

function LeadsLine() {
  return (
    <>
      <path className={classes.pipe} strokeWidth="8" d="M0 24H262" />
      <path className={classes.pipe} strokeWidth="3" d="M150 24C176 24 176 54 202 54H262" />
      <circle className={classes.station} strokeWidth="4" cx="272" cy="24" r="13" />
      <circle className={classes.station} strokeWidth="3" cx="268" cy="54" r="6" />
    </>
  );
}

function AwarenessLine() {
  return (
    <>
      <path className={classes.pipe} strokeWidth="8" d="M0 36H24" />
      <path className={classes.missing} d="M30 36H284" />
      <path className={classes.stop} d="M286 27V45" />
    </>
  );
}

function ForkedLine() {
  return (
    <>
      <path
        className={classes.pipe}
        strokeWidth="4"
        d="M0 36H60C84 36 84 14 108 14H160M60 36C84 36 84 58 108 58H160"
      />
      <path className={classes.missing} d="M166 14H284M166 58H284" />
      <path className={classes.stop} d="M286 7V21M286 51V65" />
    </>
  );
}
