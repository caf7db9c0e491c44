import type {
  ImportChoices,
  ImportRefusal,
  RecognisedTable,
  RecordedPeriod,
  RowCounts,
  RowProblem,
  TableProfile,
} from '@raccordo/history';
import type { HistoryFit } from '../model/history-fit.ts';

/** Largest file that is read, in bytes: years of days of hundreds of campaigns. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_ROWS = 200_000;
/** Rows of the report that are shown; the others are in its file. */
export const SHOWN_PROBLEMS = 50;

export type OpenedFile =
  | {
      readonly kind: 'opened';
      readonly table: RecognisedTable;
      readonly rows: number;
      /** The first rows below the header. */
      readonly sample: readonly (readonly string[])[];
    }
  | { readonly kind: 'refused'; readonly reason: FileRefusal };

export type FileRefusal = 'empty' | 'workbook' | 'too_large' | 'too_many_rows' | 'no_table';

export interface ReadFile {
  readonly profile: TableProfile;
  readonly reading:
    | {
        readonly kind: 'read';
        readonly periods: readonly RecordedPeriod[];
        readonly rows: RowCounts;
        readonly problems: readonly RowProblem[];
        readonly problemCount: number;
      }
    | ({ readonly kind: 'refused' } & ImportRefusal);
}

/** A row that was not taken, with what it holds. */
export interface RefusedRow extends RowProblem {
  readonly cells: readonly string[];
}

/** Where a file is read and weeks are fitted: beside the page, never on its thread. */
export interface HistoryDesk {
  open(file: Blob, onProgress: (ratio: number) => void): Promise<OpenedFile>;
  /** The file opened last. */
  read(choices: ImportChoices, today: string): Promise<ReadFile>;
  /** Every problem of the reading before, for a file of them. */
  refusedRows(): Promise<readonly RefusedRow[]>;
  fit(periods: readonly RecordedPeriod[]): Promise<HistoryFit>;
  /** Stops whatever is going on. */
  close(): void;
}
