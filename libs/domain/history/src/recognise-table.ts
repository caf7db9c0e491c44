import { dayOfIso, isoOf } from './cells/calendar.ts';
import { readDate } from './cells/read-date.ts';
import { headerKeyOf } from './cells/header-key.ts';
import type { ColumnRole } from './sources/column-role.ts';
import { knownHeaders, rolesOf } from './sources/role-headers.ts';
import { SOURCES } from './sources/source.ts';
import type { HistorySource, SourceId } from './sources/source.ts';

/** One line of a file, already split into cells. */
export interface TableRow {
  /** Counted from 1, as a text editor does. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What the first lines of a file say of the rest. */
export interface RecognisedTable {
  readonly source: SourceId;
  readonly header: readonly string[];
  /** Rows follow this line. */
  readonly headerLine: number;
  readonly roles: readonly ColumnRole[];
  /** The days that lines above the header name: of every row without a date. */
  readonly wholePeriod: { readonly from: string; readonly to: string } | null;
}

/** Ad managers write a few lines above their header. */
export const PREAMBLE_LINES = 40;
const FEWEST_COLUMNS = 2;

/** Finds the header and what its columns say. Null where no line can be one. */
export function recogniseTable(first: readonly TableRow[]): RecognisedTable | null {
  const lines = first.slice(0, PREAMBLE_LINES);
  const candidates = lines.filter(({ cells }) => {
    const isComment = cells[0]?.trim().startsWith('#') ?? false;
    return !isComment && cells.filter((cell) => cell.trim() !== '').length >= FEWEST_COLUMNS;
  });
  const scored = candidates.map((row) => ({ row, score: knownHeaders(row.cells) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (a, b) => (a === null || b.score > a.score ? b : a),
    null,
  );
  if (best === null) return null;
  const header = best.row.cells.map((cell) => cell.trim());
  const source = sourceWith(header);
  return {
    source: source?.id ?? 'other',
    header,
    headerLine: best.row.line,
    roles: rolesOf(header, source),
    wholePeriod: periodAbove(lines.filter(({ line }) => line < best.row.line)),
  };
}

function sourceWith(header: readonly string[]): HistorySource | null {
  const keys = new Set(header.map((cell) => headerKeyOf(cell).key));
  const found = SOURCES.find(
    ({ signature, unlike = [] }) =>
      signature.every((any) => any.some((key) => keys.has(key))) &&
      !unlike.some((key) => keys.has(key)),
  );
  return found ?? null;
}

/** `January 1, 2026 - January 31, 2026`, or `# Start date: 20260101` and `# End date: 20260131`. */
function periodAbove(lines: readonly TableRow[]): RecognisedTable['wholePeriod'] {
  const ends: { from?: string; to?: string } = {};
  for (const { cells } of lines) {
    for (const text of [...cells, cells.join(', ')].map((cell) => cell.trim().replace(/"/g, ''))) {
      const whole = / - | – /.test(text) ? readDate(text, 'dmy') : null;
      if (whole !== null && !/^\d{1,2}\//.test(text)) {
        return { from: isoOf(whole.first), to: isoOf(whole.last) };
      }
      const end = /(start|inizio|end|fine)[^:]*: *(\d{4})-?(\d{2})-?(\d{2})/i.exec(text);
      if (end === null) continue;
      const day = `${end[2]!}-${end[3]!}-${end[4]!}`;
      if (dayOfIso(day) === null) continue;
      if (/^(?:start|inizio)$/i.test(end[1]!)) ends.from = day;
      else ends.to = day;
    }
  }
  const { from, to } = ends;
  return from === undefined || to === undefined || from > to ? null : { from, to };
}
