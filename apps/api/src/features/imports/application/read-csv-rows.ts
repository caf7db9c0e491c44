import type { Readable } from 'node:stream';
import type { SourceRecord } from '@raccordo/agency';
import { CsvError, type Info, parse } from 'csv-parse';
import { UnreadableFileError } from '../import.errors.ts';
import type { SourceRow } from '../source-row.ts';

interface ParsedRow {
  readonly record: SourceRecord;
  readonly info: Info;
  readonly raw: string;
}

const MAX_RECORD_LENGTH = 1_000_000;

/** Streams a CSV; `firstLine` tells which sign separates its columns. */
export async function* readCsvRows(source: Readable, firstLine: string): AsyncGenerator<SourceRow> {
  const skipped: SourceRow[] = [];
  const parser = source.pipe(
    parse({
      bom: true,
      columns: true,
      info: true,
      raw: true,
      delimiter: separatorOf(firstLine),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: MAX_RECORD_LENGTH,
    }),
  );
  source.once('error', (error) => parser.destroy(error));
  parser.on('skip', (error: CsvError | undefined, raw: string | undefined) => {
    const text = raw ?? '';
    skipped.push({
      kind: 'malformed',
      line: startLine(Number(error?.['lines'] ?? 0), text),
      text,
      detail: error?.code ?? 'CSV_ERROR',
    });
  });
  try {
    for await (const { record, info, raw } of parser as AsyncIterable<ParsedRow>) {
      yield { kind: 'record', line: startLine(info.lines, raw), record };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFileError({ detail: error.code });
    throw error;
  }
  yield* skipped;
}

/** The parser counts to where a record ends, empty lines before it included. */
function startLine(linesAfter: number, raw: string): number {
  const breaks = raw.replace(/^[\r\n]+/, '').match(/\r\n|\n|\r/g)?.length ?? 0;
  return linesAfter - breaks;
}

function separatorOf(firstLine: string): string {
  const count = (sign: string): number => firstLine.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
