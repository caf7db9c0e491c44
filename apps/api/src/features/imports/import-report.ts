import type { EstimableField, RejectionReason, RowWarningCode } from '@raccordo/agency';

export interface Rejection {
  readonly line: number;
  /** What the row calls the agency, as far as it can be read. */
  readonly name: string;
  readonly reason: RejectionReason;
  readonly detail: string;
}

export interface ReportedWarning {
  readonly line: number;
  readonly name: string;
  readonly code: RowWarningCode;
  readonly detail: string;
}

/** Every row of the file is in exactly one of created, updated, unchanged and rejected. */
export interface ImportReport {
  readonly isDryRun: boolean;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejections: readonly Rejection[];
  readonly warnings: readonly ReportedWarning[];
  /** How many accepted rows had each figure filled by the published rule. */
  readonly estimated: Readonly<Partial<Record<EstimableField, number>>>;
}
