import { inflateSync } from 'node:zlib';
import {
  checkPdf,
  FILE_KIND_RULES,
  type FileKind,
  isImageType,
  KEPT_IMAGE_TYPE,
  type MediaType,
  mediaTypeOf,
  type PdfTools,
} from '@raccordo/files';
import { fileTypeFromBuffer } from 'file-type';
import { FileRefused } from '../files.errors.ts';
import { reencodeImage } from './reencode-image.ts';

/** What may be kept of what was sent. */
export interface InspectedFile {
  readonly content: Uint8Array;
  readonly mediaType: MediaType;
  readonly widthPixels: number | null;
  readonly heightPixels: number | null;
}

/** Takes a file of this kind, in the form it may be kept in, or refuses it with the reason. */
export async function inspectFile(kind: FileKind, content: Uint8Array): Promise<InspectedFile> {
  const { accepts, maxBytes, maxSidePixels } = FILE_KIND_RULES[kind];
  if (content.length === 0) throw new FileRefused('file.empty');
  if (content.length > maxBytes) throw new FileRefused('file.too_large', { maxBytes });
  const type = await agreedTypeOf(content);
  if (!accepts.includes(type)) throw new FileRefused('file.type_not_for_kind', { kind });
  if (!isImageType(type)) return inspectPdf(content);
  const image = await reencodeImage(content, type, maxSidePixels);
  return {
    content: image.content,
    mediaType: KEPT_IMAGE_TYPE,
    widthPixels: image.widthPixels,
    heightPixels: image.heightPixels,
  };
}

/** What a second reader calls the same thing. */
const SECOND_NAMES: Readonly<Record<string, MediaType>> = { 'image/apng': 'image/png' };

/** Two readers of first bytes must say the same: what they differ about is nothing we know. */
async function agreedTypeOf(content: Uint8Array): Promise<MediaType> {
  const type = mediaTypeOf(content);
  if (type === null) throw new FileRefused('file.type_not_accepted');
  const second = (await fileTypeFromBuffer(content))?.mime ?? '';
  if ((SECOND_NAMES[second] ?? second) !== type) throw new FileRefused('file.type_not_accepted');
  return type;
}

function inspectPdf(content: Uint8Array): InspectedFile {
  const verdict = checkPdf(content, TOOLS);
  if (verdict.kind === 'refused') throw new FileRefused(verdict.reason);
  return { content, mediaType: 'application/pdf', widthPixels: null, heightPixels: null };
}

const TOOLS: PdfTools = {
  textOf: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
  inflate: (data, maxBytes) => {
    try {
      return inflateSync(data, { maxOutputLength: Math.max(1, maxBytes) });
    } catch {
      return null;
    }
  },
};
