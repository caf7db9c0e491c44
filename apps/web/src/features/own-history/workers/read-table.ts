import type { TableRow } from '@raccordo/history';
import { parse } from 'csv-parse/browser/esm';

export interface FileTable {
  readonly rows: readonly TableRow[];
  /** Lines that no reading of quotes makes whole. */
  readonly malformed: readonly number[];
}

/** Characters handed to the parser at a time: progress moves, and memory does not jump. */
const CHUNK = 128 * 1024;
const LINES_TO_TELL = 40;

/** A file as lines of cells, whatever it is encoded in and whatever separates its columns. */
export async function readTable(
  bytes: ArrayBuffer,
  onProgress: (ratio: number) => void,
): Promise<FileTable> {
  // One kind of line break, so that counting lines is counting what is between them.
  const text = decoded(new Uint8Array(bytes)).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { rows: [], malformed: [] };
  const rows: TableRow[] = [];
  const malformed: number[] = [];
  let line = 1;
  const parser = parse({
    delimiter: separatorOf(text),
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: () => {
      // Only a quote that nothing closes: it swallows the rest of the file.
      malformed.push(line);
      return undefined;
    },
    on_record: (cells: string[]) => {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
      return null;
    },
  });
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('end', resolve);
    parser.on('error', reject);
  });
  // Nothing is handed on; an unread stream would never end.
  parser.resume();
  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
    onProgress(Math.min(1, (at + CHUNK) / text.length));
    // Lets a cancelled file be noticed between two chunks.
    await new Promise((resolve) => setTimeout(resolve));
  }
  parser.end();
  await ended;
  return { rows, malformed };
}

const lineBreaks = (text: string): number => text.split('\n').length - 1;

/** Google writes UTF-16, spreadsheets what they always wrote; the bytes say which. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (second === 0 && bytes.length > 3 && bytes[3] === 0) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Commas stand in names and numbers too, tabs and semicolons hardly ever in most lines. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, CHUNK)
    .split('\n', LINES_TO_TELL)
    .map((line) => line.replace(/"[^"]*"/g, ''))
    .filter((line) => /[\t;,]/.test(line));
  const isUsual = (sign: string): boolean =>
    lines.filter((line) => line.includes(sign)).length > lines.length / 2;
  return ['\t', ';'].find(isUsual) ?? ',';
}
