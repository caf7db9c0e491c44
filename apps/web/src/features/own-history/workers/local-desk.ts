import {
  profileOf,
  readHistory,
  recogniseTable,
  type ImportChoices,
  type RecognisedTable,
  type RowProblem,
  type TableRow,
} from '@raccordo/history';
import { historyFitOf } from '../model/history-fit.ts';
import {
  MAX_FILE_BYTES,
  MAX_ROWS,
  SHOWN_PROBLEMS,
  type HistoryDesk,
  type OpenedFile,
  type ReadFile,
  type RefusedRow,
} from './history-desk.ts';
import { readTable } from './read-table.ts';

const SAMPLE_ROWS = 3;

interface OpenTable {
  readonly table: RecognisedTable;
  readonly rows: readonly TableRow[];
  readonly malformed: readonly RowProblem[];
}

/** The work itself: runs in the worker, and in its place where there is none. */
export function localDesk(): HistoryDesk {
  let open: OpenTable | null = null;
  let problems: readonly RowProblem[] = [];
  return {
    async open(file, onProgress): Promise<OpenedFile> {
      open = null;
      if (file.size > MAX_FILE_BYTES) return { kind: 'refused', reason: 'too_large' };
      const bytes = await file.arrayBuffer();
      if (isWorkbook(bytes)) return { kind: 'refused', reason: 'workbook' };
      const { rows, malformed } = await readTable(bytes, onProgress);
      if (rows.length === 0) return { kind: 'refused', reason: 'empty' };
      if (rows.length > MAX_ROWS) return { kind: 'refused', reason: 'too_many_rows' };
      const table = recogniseTable(rows);
      if (table === null) return { kind: 'refused', reason: 'no_table' };
      const body = rows.filter(({ line }) => line > table.headerLine);
      open = {
        table,
        rows: body,
        malformed: malformed.map((line) => {
          return { line, column: '', code: 'row.malformed', value: '' };
        }),
      };
      const sample = body.slice(0, SAMPLE_ROWS).map(({ cells }) => cells);
      return { kind: 'opened', table, rows: body.length, sample };
    },

    read(choices: ImportChoices, today: string): Promise<ReadFile> {
      if (open === null) throw new Error('No file is open');
      const { table, rows, malformed } = open;
      const profile = profileOf(rows, choices.roles);
      const reading = readHistory(table, rows, choices, today);
      if (reading.kind === 'refused') {
        problems = [];
        return Promise.resolve({ profile, reading });
      }
      problems = [...reading.problems, ...malformed].sort((a, b) => a.line - b.line);
      const { refused } = reading.rows;
      return Promise.resolve({
        profile,
        reading: {
          ...reading,
          rows: { ...reading.rows, refused: refused + malformed.length },
          problems: problems.slice(0, SHOWN_PROBLEMS),
          problemCount: problems.length,
        },
      });
    },

    refusedRows(): Promise<readonly RefusedRow[]> {
      const cellsOf = new Map(open?.rows.map(({ line, cells }) => [line, cells]));
      const rows = problems.map((problem) => ({
        ...problem,
        cells: cellsOf.get(problem.line) ?? [],
      }));
      return Promise.resolve(rows);
    },

    fit: (periods) => Promise.resolve(historyFitOf(periods)),

    close() {
      open = null;
    },
  };
}

/** What spreadsheets keep their own files in: a ZIP archive, or the older OLE one. */
function isWorkbook(bytes: ArrayBuffer): boolean {
  const start = [...new Uint8Array(bytes.slice(0, 4))].join(' ');
  return start === '80 75 3 4' || start === '208 207 17 224';
}
