import type { Page } from '@raccordo/kernel';
import { CursorProblem } from './problems.ts';

type Key = readonly (string | number | null)[];

type KeyTest<Decoded extends Key> =
  ((key: readonly unknown[]) => key is Decoded) | ((key: readonly unknown[]) => boolean);

const MAX_CURSOR_LENGTH = 512;

/** The place after one row, opaque to the caller. */
export function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Null without a cursor; anything that is not a cursor of this list is refused. */
export function decodeCursor<Decoded extends Key>(
  cursor: string | undefined,
  isKey: KeyTest<Decoded>,
): Decoded | null {
  if (cursor === undefined) return null;
  if (cursor.length > MAX_CURSOR_LENGTH) throw new CursorProblem();
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new CursorProblem();
  }
  if (!Array.isArray(key) || !isKey(key)) throw new CursorProblem();
  return key as unknown as Decoded;
}

/** One page out of `limit + 1` rows: the extra row only says that there is more. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => Key,
  itemOf: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(itemOf),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  };
}
