import { IdNotUuidError } from './ranking.errors.ts';

export const UUID_BYTES = 16;

const CANONICAL = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Writes a UUID most significant byte first: the order of bytes is then the order of the text, which
 * is why upper case and other spellings are refused.
 */
export function writeUuid(id: string, bytes: Uint8Array, offset: number): void {
  if (!CANONICAL.test(id)) throw new IdNotUuidError(id);
  const digits = id.replaceAll('-', '');
  for (let i = 0; i < UUID_BYTES; i++) {
    bytes[offset + i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16);
  }
}

export function readUuid(bytes: Uint8Array, offset: number): string {
  let id = '';
  for (let i = 0; i < UUID_BYTES; i++) {
    if (i === 4 || i === 6 || i === 8 || i === 10) id += '-';
    id += HEX[bytes[offset + i]!]!;
  }
  return id;
}
