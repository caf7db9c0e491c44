import type { SourceRecord } from '../import/agency-record.ts';

export const OWN_ROW_KINDS = ['offer', 'case', 'person'] as const;
export type OwnRowKind = (typeof OWN_ROW_KINDS)[number];

/** One row of an agency's own file, with the line it stands on. */
export interface OwnRow {
  readonly line: number;
  readonly record: SourceRecord;
}

export const OWN_ROW_ISSUES = [
  'unknown_kind',
  'nothing_said',
  'no_name',
  'no_capability',
  'unknown_capability',
  'several_capabilities',
  'unreadable_figure',
  'figure_out_of_bounds',
  'unreadable_month',
  'unknown_sector',
  'invalid_link',
  'shortened_text',
  'unknown_column',
  'not_taken',
  'said_twice',
  'beyond_limit',
] as const;
export type OwnRowIssueCode = (typeof OWN_ROW_ISSUES)[number];

/** What could not be read, and the whole of its text: nothing is lost without being shown. */
export interface OwnRowIssue {
  readonly code: OwnRowIssueCode;
  /** As the file names it; empty when the row as a whole is meant. */
  readonly column: string;
  readonly text: string;
}

export interface OwnRowReport {
  readonly line: number;
  /** Null when nobody can tell. */
  readonly kind: OwnRowKind | null;
  /** `partly`: taken without the texts that the issues quote. */
  readonly outcome: 'taken' | 'partly' | 'left_out';
  /** What the row is about, to find it again. */
  readonly label: string;
  readonly issues: readonly OwnRowIssue[];
}
