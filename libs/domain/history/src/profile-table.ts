import { dateOrderOf } from './cells/read-date.ts';
import type { DateOrder } from './cells/read-date.ts';
import { decimalSignOf } from './cells/read-number.ts';
import type { DecimalSign } from './cells/read-number.ts';
import type { TableRow } from './recognise-table.ts';
import { channelOfRole } from './sources/column-role.ts';
import type { ColumnRole } from './sources/column-role.ts';
import { guessChannel } from './sources/guess-channel.ts';
import type { GroupChannel } from './sources/guess-channel.ts';

export interface TableGroup {
  readonly label: string;
  readonly rows: number;
  readonly guess: GroupChannel | null;
}

/** What the rows of a file show once it is said what the columns are. */
export interface TableProfile {
  /** Null = the rows do not tell: ask. */
  readonly dates: DateOrder | null;
  readonly decimal: DecimalSign | null;
  /** The commonest first. */
  readonly groups: readonly TableGroup[];
}

export function profileOf(rows: readonly TableRow[], roles: readonly ColumnRole[]): TableProfile {
  const columns = (isWanted: (role: ColumnRole) => boolean) =>
    roles.flatMap((role, at) => (isWanted(role) ? [at] : []));
  const dates = columns((role) => role === 'from' || role === 'to');
  const numbers = columns(
    (role) => ['spend', 'visits', 'results'].includes(role) || channelOfRole(role) !== null,
  );
  return {
    dates: dateOrderOf(cellsOf(rows, dates)),
    decimal: decimalSignOf(cellsOf(rows, numbers)),
    groups: groupsOf(rows, roles.indexOf('group')),
  };
}

function* cellsOf(rows: readonly TableRow[], columns: readonly number[]): Generator<string> {
  for (const { cells } of rows) for (const at of columns) yield cells[at] ?? '';
}

function groupsOf(rows: readonly TableRow[], column: number): readonly TableGroup[] {
  if (column < 0) return [];
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (isTotalRow(row)) continue;
    const label = (row.cells[column] ?? '').trim();
    if (label !== '' && label !== '--') counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, count]) => ({ label, rows: count, guess: guessChannel(label) }))
    .sort((a, b) => b.rows - a.rows || (a.label < b.label ? -1 : 1));
}

const TOTAL = /^(?:grand )?total[ei]?(?:$|:| -)|^©|^#/i;

/** Sums, comments and notices: no row of anything. */
export function isTotalRow({ cells }: TableRow): boolean {
  const said = cells.filter((cell) => cell.trim() !== '');
  return said.length === 0 || said.slice(0, 2).some((cell) => TOTAL.test(cell.trim()));
}
