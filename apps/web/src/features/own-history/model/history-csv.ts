import type { Locale } from '@raccordo/kernel';
import type { RefusedRow } from '../workers/history-desk.ts';

/** A spreadsheet runs what begins like a formula: an apostrophe makes it text. */
function cellOf(text: string, separator: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\n\r]/.test(inert) || inert.includes(separator)
    ? `"${inert.replaceAll('"', '""')}"`
    : inert;
}

const separatorOf = (locale: Locale): string => (locale === 'it' ? ';' : ',');

function csvOf(rows: readonly (readonly string[])[], locale: Locale): string {
  const separator = separatorOf(locale);
  return rows.map((row) => row.map((cell) => cellOf(cell, separator)).join(separator)).join('\r\n');
}

/** Rows that were not taken, with the line and the reason before what they hold. */
export function refusedRowsCsv(
  rows: readonly RefusedRow[],
  header: readonly string[],
  columns: readonly [line: string, column: string, reason: string],
  reasonOf: (row: RefusedRow) => string,
  locale: Locale,
): string {
  const lines = rows.map((row) => [String(row.line), row.column, reasonOf(row), ...row.cells]);
  return csvOf([[...columns, ...header], ...lines], locale);
}

/** A table to fill in, with one line as an example. */
export function templateCsv(locale: Locale, channel: string): string {
  const rows = {
    it: [
      ['dal', 'al', 'canale', 'spesa', 'visite', 'risultati'],
      ['01/01/2026', '31/01/2026', channel, '450,00', '380', '9'],
    ],
    en: [
      ['from', 'to', 'channel', 'spend', 'visits', 'results'],
      ['2026-01-01', '2026-01-31', channel, '450.00', '380', '9'],
    ],
  } as const;
  return csvOf(rows[locale], locale);
}
