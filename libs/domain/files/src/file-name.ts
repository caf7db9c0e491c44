import { FILE_LIMITS } from './file-kind.ts';
import type { MediaType } from './media-type.ts';

const EXTENSIONS: Readonly<Record<MediaType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
};

/** Control and format characters (right-to-left overrides, zero widths, tags), and halves of pairs. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** Separators and what some system gives a meaning to in a name. */
const SPECIAL = /[/\\:*?"<>|%;=`$&#{}[\]'^~!@]+/gu;
/** Names that are devices on some systems, whatever follows the dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const EXTENSION = /\.[\p{L}\p{N}]{1,10}$/u;
const FALLBACK = 'file';

/**
 * A name that is safe to show and to offer for a download, whatever was sent. It never becomes a
 * path; the extension is that of the kept content, and the only one.
 */
export function displayNameOf(untrusted: string, type: MediaType): string {
  const extension = EXTENSIONS[type];
  const last = untrusted.split(/[/\\]/u).at(-1) ?? '';
  const readable = last.normalize('NFC').replace(INVISIBLE, '').replace(SPECIAL, ' ');
  let stem = readable.trim();
  while (EXTENSION.test(stem)) stem = stem.replace(EXTENSION, '').trim();
  stem = stem.replace(/[.\s]+/gu, ' ').trim();
  const room = FILE_LIMITS.nameCharacters - extension.length - 1;
  const short = Array.from(stem).slice(0, room).join('').trim();
  const named = short === '' || DEVICE.test(short) ? FALLBACK : short;
  return `${named}.${extension}`;
}

/**
 * `Content-Disposition` by RFC 6266: the plain form for old readers, the UTF-8 form for the others.
 * Neither lets a character of the name end the header or the quotes.
 */
export function contentDisposition(disposition: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\w .()+,-]/g, '_');
  const encoded = encodeURIComponent(name.replace(INVISIBLE, '')).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
