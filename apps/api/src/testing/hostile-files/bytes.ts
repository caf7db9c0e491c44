import { crc32 } from 'node:zlib';

/** One byte a character. */
export const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

export const join = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin1(part) : part)));

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const uint16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
};

const littleUint32 = (value: number): Buffer => uint32(value).reverse();

export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = join(type, data);
  return join(uint32(data.length), body, uint32(crc32(body)));
}

const PNG_SIGNATURE = latin1('\x89PNG\r\n\x1a\n');
const IHDR_END = PNG_SIGNATURE.length + 25;

/** After the header chunk, where readers take text and profiles. */
export const withPngChunk = (png: Uint8Array, chunk: Uint8Array): Buffer =>
  join(png.subarray(0, IHDR_END), chunk, png.subarray(IHDR_END));

/** A header that promises much, and nothing behind it. */
export const pngHeader = (width: number, height: number): Buffer =>
  join(
    PNG_SIGNATURE,
    pngChunk('IHDR', join(uint32(width), uint32(height), '\x08\x02\0\0\0')),
    pngChunk('IDAT', Buffer.alloc(0)),
    pngChunk('IEND', Buffer.alloc(0)),
  );

/** After the start of image. */
export const withJpegSegment = (jpeg: Uint8Array, marker: number, data: Uint8Array): Buffer =>
  join(
    jpeg.subarray(0, 2),
    Buffer.from([0xff, marker]),
    uint16(data.length + 2),
    data,
    jpeg.subarray(2),
  );

/** Header, screen and colours; then blocks; then the trailer. */
export function gifParts(gif: Uint8Array): { head: Buffer; blocks: Buffer } {
  const packed = gif[10] ?? 0;
  const colours = (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1);
  const head = 13 + colours;
  return {
    head: Buffer.from(gif.subarray(0, head)),
    blocks: Buffer.from(gif.subarray(head, gif.length - 1)),
  };
}

export const gifComment = (text: string): Buffer =>
  join('\x21\xfe', Buffer.from([text.length]), text, '\0');

export function riffChunk(type: string, data: Uint8Array): Buffer {
  return join(type, littleUint32(data.length), data, data.length % 2 === 0 ? '' : '\0');
}

/** A WebP with one more chunk, its length mended. */
export function withWebpChunk(webp: Uint8Array, chunk: Uint8Array): Buffer {
  const whole = join(webp, chunk);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

/** A stored archive of one entry, as small as archives get. */
export function zipOf(name: string, content: Uint8Array): Buffer {
  const crc = littleUint32(crc32(content));
  const size = littleUint32(content.length);
  const nameLength = uint16(name.length).reverse();
  const fields = join('\x0a\0\0\0\0\0\0\0\0\0', crc, size, size, nameLength, '\0\0');
  const entry = join('PK\x03\x04', fields, name, content);
  const directory = join('PK\x01\x02', '\x0a\0', fields, '\0'.repeat(14), name);
  const end = join(
    'PK\x05\x06\0\0\0\0\x01\0\x01\0',
    littleUint32(directory.length),
    littleUint32(entry.length),
    '\0\0',
  );
  return join(entry, directory, end);
}
