import type { Readable } from 'node:stream';
import type { SourceRecord } from '@raccordo/agency';
import { CsvError, parse } from 'csv-parse';
import { UnreadableFileError } from '../import.errors.ts';
import type { SourceRow } from '../source-row.ts';
import { LineCounter } from './line-counter.ts';

/**
 * Streams a CSV; `firstLine` tells which sign separates its columns. The parser's own line count
 * differs with the kind of line break, so lines are counted from its byte offsets.
 */
export async function* readCsvRows(source: Readable, firstLine: string): AsyncGenerator<SourceRow> {
  const lines = new LineCounter();
  /** Byte after the last record; the header is one too. */
  let end = 0;
  /** Lines of the records parsed and not yet handed on, in their order. */
  const starts: number[] = [];
  let header: readonly string[] | null = null;
  const malformed: SourceRow[] = [];
  const parser = parse({
    bom: true,
    delimiter: separatorOf(firstLine),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (cells: string[], { bytes }) => {
      starts.push(lines.lineOfTextFrom(end));
      end = bytes;
      return cells;
    },
    on_skip: (error, raw) => {
      malformed.push({
        kind: 'malformed',
        line: lines.lineOfTextFrom(end),
        text: raw ?? '',
        detail: error?.code ?? 'CSV_ERROR',
      });
      return undefined;
    },
  });
  source.once('error', (error) => parser.destroy(error));
  try {
    for await (const cells of source.pipe(lines).pipe(parser) as AsyncIterable<string[]>) {
      const line = starts.shift() ?? 0;
      if (header === null) header = cells;
      else yield { kind: 'record', line, record: recordOf(header, cells) };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFileError({ detail: error.code });
    throw error;
  }
  yield* malformed;
}

function separatorOf(firstLine: string): string {
  const count = (sign: string): number => firstLine.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Cells beyond the header have no name and are left out. */
function recordOf(header: readonly string[], cells: readonly string[]): SourceRecord {
  return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
}
