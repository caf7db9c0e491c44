/** Why a row, or a part of it, was not taken as it stands. */
export const ROW_PROBLEMS = [
  'row.malformed',
  'row.repeated',
  'date.missing',
  'date.unreadable',
  'date.in_future',
  'date.too_old',
  'period.reversed',
  'period.too_long',
  'period.overlaps',
  'number.unreadable',
  'number.negative',
  'number.too_large',
  'currency.not_euro',
  'channel.unknown',
  /** The row is taken; what it counts as results are clicks, views or followers. */
  'results.not_requests',
] as const;

export type RowProblemCode = (typeof ROW_PROBLEMS)[number];

export interface RowProblem {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Header of the column, empty where it is the whole row. */
  readonly column: string;
  readonly code: RowProblemCode;
  /** What stands there, cut short. */
  readonly value: string;
}

export const LONGEST_VALUE = 80;

/** All but the last kind: the row counts for nothing. */
export function isRefusal({ code }: RowProblem): boolean {
  return code !== 'results.not_requests';
}

/** Thrown and caught while one row is read; never leaves the library. */
export class RowRefused extends Error {
  constructor(
    readonly code: RowProblemCode,
    readonly at: number,
  ) {
    super(code);
  }
}
