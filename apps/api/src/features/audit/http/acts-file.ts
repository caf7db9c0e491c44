import { Readable } from 'node:stream';
import type { ChainedEntry } from '@raccordo/audit';

const COLUMNS = [
  'seq',
  'occurredAt',
  'actorKind',
  'actorId',
  'actorLabel',
  'action',
  'objectKind',
  'objectId',
  'reason',
  'before',
  'after',
  'requestId',
  'previousHash',
  'hash',
] as const;

type ActRow = Readonly<Record<(typeof COLUMNS)[number], unknown>>;

/** Written as it is read: the log never lies in memory as a whole. */
export function actsFile(entries: AsyncIterable<ChainedEntry>, format: 'csv' | 'json'): Readable {
  return Readable.from(format === 'csv' ? csvOf(entries) : jsonOf(entries));
}

async function* csvOf(entries: AsyncIterable<ChainedEntry>): AsyncIterable<string> {
  yield `${COLUMNS.join(',')}\r\n`;
  for await (const entry of entries) {
    const row = rowOf(entry);
    yield `${COLUMNS.map((column) => cellOf(row[column])).join(',')}\r\n`;
  }
}

async function* jsonOf(entries: AsyncIterable<ChainedEntry>): AsyncIterable<string> {
  let separator = '[\n';
  for await (const entry of entries) {
    yield `${separator}${JSON.stringify(rowOf(entry))}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function rowOf(entry: ChainedEntry): ActRow {
  return {
    seq: entry.seq,
    occurredAt: entry.occurredAt.toISOString(),
    actorKind: entry.actor.kind,
    actorId: entry.actor.id,
    actorLabel: entry.actor.label,
    action: entry.action,
    objectKind: entry.objectKind,
    objectId: entry.objectId,
    reason: entry.reason,
    before: entry.before,
    after: entry.after,
    requestId: entry.requestId,
    previousHash: entry.previousHash,
    hash: entry.hash,
  };
}

/** Quoted; a leading sign that a spreadsheet would run as a formula is disarmed. */
function cellOf(value: unknown): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
