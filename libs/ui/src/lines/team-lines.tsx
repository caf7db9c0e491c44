import classes from './lines.module.css';
import { percent } from './percent.ts';
import { Picture } from './picture.tsx';
import { Station, type Evidence } from './station.tsx';

/** One capability: who takes it, and how much of it is met. */
export interface TeamLineRow {
  readonly id: string;
  /** Places of those who take it, the one who does most first; empty when nobody does. */
  readonly takenBy: readonly number[];
  /** Part of the need that is met, 0..1. */
  readonly coveredRatio: number;
  readonly evidence: Evidence | null;
}

export interface TeamLinesProps {
  /** Sorted so that each member's own rows lie together. */
  readonly rows: readonly TeamLineRow[];
  readonly members: number;
  /** Place of the one who coordinates; null when nobody needs to. */
  readonly lead: number | null;
  readonly isPhone: boolean;
  readonly label: string;
}

/** Pixels of a row and where its line lies in it; the words beside or above use the same rows. */
export const TEAM_ROW = {
  desk: { height: 64, line: 32 },
  phone: { height: 104, line: 84 },
} as const;

const PILL_HALF = 12;
const PILL_END = 16;
const FIRST_STOP = 0.1;
const LAST_STOP = 0.7;
/** On a phone stops stand close together at the left edge. */
const PHONE_STEP = 0.1;

/** Where the pill of a member stands, 0..1 of the width. */
export function stopOf(member: number, members: number, isPhone: boolean): number {
  if (isPhone) return 0.05 + PHONE_STEP * member;
  return members < 2
    ? FIRST_STOP
    : FIRST_STOP + ((LAST_STOP - FIRST_STOP) * member) / Math.max(2, members - 1);
}

/**
 * A team: each capability enters thin, passes the pill of who takes it and leaves full as far as it is
 * met. A thin ink thread from the lead to the others is coordination.
 */
export function TeamLines({ rows, members, lead, isPhone, label }: TeamLinesProps) {
  const { height, line } = isPhone ? TEAM_ROW.phone : TEAM_ROW.desk;
  const yOf = (row: number): number => row * height + line;
  const stop = (member: number): number => stopOf(member, members, isPhone);
  const places = Array.from({ length: members }, (_, member) => member);
  const own = places.map((member) => rowsOf(rows, member));
  return (
    <Picture label={label} height={rows.length * height}>
      {rows.map((row, at) => (
        <Line key={row.id} row={row} y={yOf(at)} stop={stop} />
      ))}
      {lead !== null &&
        places
          .filter((member) => member !== lead)
          .map((member) => (
            <Thread
              key={member}
              from={stop(lead)}
              fromY={startOf(own[lead], yOf)}
              to={stop(member)}
              toY={startOf(own[member], yOf)}
              height={height}
            />
          ))}
      {places.map((member) => (
        <Pills key={member} at={percent(stop(member))} rows={own[member] ?? []} yOf={yOf} />
      ))}
      {rows.flatMap((row, at) =>
        row.takenBy
          .slice(1)
          .map((member) => (
            <Pills key={`${row.id} ${member}`} at={percent(stop(member))} rows={[at]} yOf={yOf} />
          )),
      )}
    </Picture>
  );
}

/** Who only coordinates has no row of its own: its thread starts above them all. */
function startOf(own: readonly number[] = [], yOf: (row: number) => number): number {
  const first = own[0];
  return first === undefined ? 0 : yOf(first);
}

/** Rows a member does most of. */
function rowsOf(rows: readonly TeamLineRow[], member: number): readonly number[] {
  return rows.flatMap((row, at) => (row.takenBy[0] === member ? [at] : []));
}

interface LineProps {
  readonly row: TeamLineRow;
  readonly y: number;
  readonly stop: (member: number) => number;
}

function Line({ row, y, stop }: LineProps) {
  const stops = row.takenBy.map(stop);
  const start = stops.length === 0 ? 0 : Math.min(...stops);
  const end = start + (1 - start) * (stops.length === 0 ? 0 : Math.min(1, row.coveredRatio));
  const isWhole = end > 0.999;
  return (
    <>
      <line className={classes.need} x1="0" x2={percent(start)} y1={y} y2={y} />
      {!isWhole && (
        <>
          <line className={classes.missing} x1={percent(end)} x2="100%" y1={y} y2={y} />
          <line className={classes.missingEnd} x1="100%" x2="100%" y1={y - 7} y2={y + 7} />
        </>
      )}
      {end > start && row.evidence === 'declared' && (
        <rect
          className={classes.hollow}
          x={percent(start)}
          y={y - 4}
          width={percent(end - start)}
          height={8}
        />
      )}
      {end > start && row.evidence !== 'declared' && (
        <>
          <line className={classes.pipe} x1={percent(start)} x2={percent(end)} y1={y} y2={y} />
          <Station at={percent(end)} y={y} evidence={row.evidence} />
        </>
      )}
    </>
  );
}

interface ThreadProps {
  readonly from: number;
  readonly fromY: number;
  readonly to: number;
  readonly toY: number;
  readonly height: number;
}

/** Down from the lead, across above the other's first row, into its pill. */
function Thread({ from, fromY, to, toY, height }: ThreadProps) {
  const across = toY - height / 2;
  return (
    <g className={classes.coordination}>
      <line x1={percent(from)} x2={percent(from)} y1={Math.min(fromY, across)} y2={across} />
      <line x1={percent(from)} x2={percent(to)} y1={across} y2={across} />
      <line x1={percent(to)} x2={percent(to)} y1={across} y2={toY} />
    </g>
  );
}

interface PillsProps {
  readonly at: string;
  readonly rows: readonly number[];
  readonly yOf: (row: number) => number;
}

/** An interchange over rows that lie together, one dot for each line it takes. */
function Pills({ at, rows, yOf }: PillsProps) {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <>
      <svg x={at} overflow="visible">
        <rect
          className={classes.pill}
          x={-PILL_HALF}
          y={yOf(first) - PILL_END}
          width={2 * PILL_HALF}
          height={yOf(last) - yOf(first) + 2 * PILL_END}
          rx={PILL_HALF}
        />
      </svg>
      {rows.map((row) => (
        <circle key={row} className={classes.pillDot} cx={at} cy={yOf(row)} r={5} />
      ))}
    </>
  );
}
