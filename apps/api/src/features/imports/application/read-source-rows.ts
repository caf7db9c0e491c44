import { Readable } from 'node:stream';
import { UnreadableFileError } from '../import.errors.ts';
import type { SourceRow } from '../source-row.ts';
import { readCsvRows } from './read-csv-rows.ts';
import { readJsonRows } from './read-json-rows.ts';

/** Largest JSON file: it is held in memory whole, unlike a CSV. */
const MAX_JSON_LENGTH = 64 * 1024 * 1024;

/** Rows of an agencies file; what it begins with says whether it is JSON or CSV. */
export async function* readSourceRows(source: Readable): AsyncGenerator<SourceRow> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer | string>;
  const head: Buffer[] = [];
  let opening = '';
  while (!/\S[^\n]*\n/.test(opening)) {
    const next = await chunks.next();
    if (next.done === true) break;
    head.push(Buffer.from(next.value));
    opening = Buffer.concat(head).toString('utf8');
  }
  const firstLine = /\S[^\r\n]*/.exec(opening.replace(/^\uFEFF/, ''))?.[0];
  if (firstLine === undefined) throw new UnreadableFileError({ detail: 'empty' });
  const whole = Readable.from(rejoined(head, chunks));
  if (firstLine.startsWith('[') || firstLine.startsWith('{')) {
    yield* readJsonRows(await textOf(whole));
  } else {
    yield* readCsvRows(whole, firstLine);
  }
}

async function* rejoined(
  head: readonly Buffer[],
  rest: AsyncIterator<Buffer | string>,
): AsyncGenerator<Buffer> {
  yield* head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    yield Buffer.from(next.value);
  }
}

async function textOf(source: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_JSON_LENGTH) throw new UnreadableFileError({ detail: 'too_large' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
