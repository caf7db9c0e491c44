import {
  FILE_KIND_RULES,
  type FileKind,
  type FileRefusal,
  isImageType,
  type MediaType,
  mediaTypeOf,
} from '@raccordo/files';

const FIRST_BYTES = 16;

/** What the server would refuse at once, said before anything is sent; null = worth sending. */
export async function checkFile(kind: FileKind, file: File): Promise<FileRefusal | null> {
  const { accepts, maxBytes } = FILE_KIND_RULES[kind];
  if (file.size === 0) return 'file.empty';
  if (file.size > maxBytes) return 'file.too_large';
  const type = mediaTypeOf(await bytesOf(file.slice(0, FIRST_BYTES)));
  if (type === null) return 'file.type_not_accepted';
  return accepts.includes(type) ? null : 'file.type_not_for_kind';
}

function bytesOf(part: Blob): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) done(new Uint8Array(reader.result));
      else fail(new Error('No bytes were read'));
    };
    reader.onerror = () => fail(new Error('The file could not be read'));
    reader.readAsArrayBuffer(part);
  });
}

/** For the browser's own picker: a help to find the file, no check. */
export const acceptedTypes = (kind: FileKind): string => FILE_KIND_RULES[kind].accepts.join(',');

/** Which of the three sentences says what may be sent. */
export function acceptsKey(kind: FileKind): 'images' | 'documents' | 'both' {
  const accepts: readonly MediaType[] = FILE_KIND_RULES[kind].accepts;
  if (accepts.every(isImageType)) return 'images';
  return accepts.some(isImageType) ? 'both' : 'documents';
}
