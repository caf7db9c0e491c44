export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
export const MEDIA_TYPES = [...IMAGE_TYPES, 'application/pdf'] as const;

export type ImageType = (typeof IMAGE_TYPES)[number];
export type MediaType = (typeof MEDIA_TYPES)[number];

/** What every image becomes: the bytes that came in are never kept. */
export const KEPT_IMAGE_TYPE = 'image/webp';

export const isImageType = (type: MediaType): type is ImageType => type !== 'application/pdf';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const GIF_87 = bytesOf('GIF87a');
const GIF_89 = bytesOf('GIF89a');
const RIFF = bytesOf('RIFF');
const WEBP = bytesOf('WEBP');
const PDF = bytesOf('%PDF-');

/**
 * The type by the very first bytes, never by name or by what the sender says. Formats are strict
 * here: a PDF that starts later than its first byte, which readers forgive, is no PDF.
 */
export function mediaTypeOf(content: Uint8Array): MediaType | null {
  if (startsWith(content, PNG)) return 'image/png';
  if (startsWith(content, JPEG)) return 'image/jpeg';
  if (startsWith(content, GIF_87) || startsWith(content, GIF_89)) return 'image/gif';
  if (startsWith(content, RIFF) && startsWith(content, WEBP, 8)) return 'image/webp';
  return startsWith(content, PDF) ? 'application/pdf' : null;
}

function startsWith(content: Uint8Array, bytes: readonly number[], at = 0): boolean {
  return bytes.every((byte, i) => content[at + i] === byte);
}

function bytesOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
