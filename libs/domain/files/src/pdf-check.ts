/** What the machine does faster; it decides nothing. */
export interface PdfTools {
  /** One character a byte. */
  readonly textOf: (bytes: Uint8Array) => string;
  /** Null when the data is not deflated, or gives more than `maxBytes`. */
  readonly inflate: (data: Uint8Array, maxBytes: number) => Uint8Array | null;
}

export type PdfRefusal =
  'file.pdf_unreadable' | 'file.pdf_encrypted' | 'file.pdf_active_content' | 'file.pdf_two_formats';

export type PdfVerdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'refused'; readonly reason: PdfRefusal; readonly found: string };

/** Names of what acts by itself, or carries another file. */
const ACTIVE = namesExpression([
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'OpenAction',
  'RichMedia',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
]);
/** So short that they turn up by chance in compressed bytes: looked for outside of these only. */
const ACTIVE_SHORT = namesExpression(['JS', 'AA', 'XFA']);
const ENCRYPTION = namesExpression(['Encrypt']);
const OBJECT_STREAM = namesExpression(['ObjStm']);
/** One filter, named on the spot, and no predictor that would shuffle the bytes. */
const PLAIN_DEFLATE = /\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\s*(?:\]\s*)?(?:\/|>>)/;
const PREDICTOR = namesExpression(['DecodeParms', 'DP']);
const INDIRECT_TYPE = /\/Type\s+\d+\s+\d+\s+R\b/;
/** After the last `%%EOF` nothing but a little white space. */
const END_OF_FILE = /%%EOF[\s\0]{0,64}$/;
const TAIL_CHARACTERS = 2048;

const MAX_OBJECT_STREAM_BYTES = 16 * 1024 * 1024;
const MAX_INFLATED_BYTES = 64 * 1024 * 1024;

/**
 * Refuses a PDF that could do more than be read. Names are searched in the bytes as they stand and
 * in the objects packed in compressed streams; objects packed in a way not understood here are
 * refused, not skipped. It is a search and no reader of PDF: it does not see what a font program or
 * an image decoder would be made to do.
 */
export function checkPdf(content: Uint8Array, tools: PdfTools): PdfVerdict {
  const text = tools.textOf(content);
  if (!text.startsWith('%PDF-') || !END_OF_FILE.test(text.slice(-TAIL_CHARACTERS))) {
    return refused('file.pdf_unreadable', 'no end of file');
  }
  if (isZipToo(text)) return refused('file.pdf_two_formats', 'zip');
  const plain = decodeNames(text);
  if (ENCRYPTION.test(plain)) return refused('file.pdf_encrypted', 'Encrypt');
  if (INDIRECT_TYPE.test(plain)) return refused('file.pdf_unreadable', 'indirect type');
  const { outside, streams } = structureOf(text);
  const found = firstOf(plain, ACTIVE) ?? firstOf(decodeNames(outside), ACTIVE_SHORT);
  if (found !== null) return refused('file.pdf_active_content', found);
  const packed = streams.filter(({ before }) => OBJECT_STREAM.test(decodeNames(before)));
  // As many as are named anywhere: none hides where a stream was made to look longer than it is.
  if (packed.length !== countOf(plain, OBJECT_STREAM)) {
    return refused('file.pdf_unreadable', 'hidden object stream');
  }
  return checkPackedObjects(content, packed, tools);
}

interface PdfStream {
  /** What stands between the stream before and this one, its dictionary at the end. */
  readonly before: string;
  readonly from: number;
  readonly to: number;
}

function structureOf(text: string): { outside: string; streams: readonly PdfStream[] } {
  const begin = /(?<!end)stream(?:\r\n|\n|\r)/g;
  const streams: PdfStream[] = [];
  let at = 0;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const from = begin.lastIndex;
    const end = text.indexOf('endstream', from);
    const to = end < 0 ? text.length : end;
    streams.push({ before: text.slice(at, match.index), from, to });
    at = to;
    begin.lastIndex = to;
  }
  return { outside: [...streams.map(({ before }) => before), text.slice(at)].join('\n'), streams };
}

function checkPackedObjects(
  content: Uint8Array,
  streams: readonly PdfStream[],
  { textOf, inflate }: PdfTools,
): PdfVerdict {
  let left = MAX_INFLATED_BYTES;
  for (const { before, from, to } of streams) {
    const dictionary = decodeNames(before);
    const isPlain = PLAIN_DEFLATE.test(dictionary) && !PREDICTOR.test(dictionary);
    const objects = isPlain
      ? inflate(content.subarray(from, to), Math.min(MAX_OBJECT_STREAM_BYTES, left))
      : null;
    if (objects === null) return refused('file.pdf_unreadable', 'object stream');
    left -= objects.length;
    const plain = decodeNames(textOf(objects));
    const found = firstOf(plain, ACTIVE) ?? firstOf(plain, ACTIVE_SHORT);
    if (found !== null) return refused('file.pdf_active_content', found);
  }
  return { kind: 'clean' };
}

const ZIP_ENTRY = 'PK\x03\x04';
const ZIP_END = 'PK\x05\x06';

/** An archive reader looks for the end record from the back; its comment may be the rest of a PDF. */
const isZipToo = (text: string): boolean => {
  const entry = text.indexOf(ZIP_ENTRY);
  return entry >= 0 && text.indexOf(ZIP_END, entry) >= 0;
};

/** A name ends at white space or a delimiter: `/JSON` is not `/JS`. */
function namesExpression(names: readonly string[]): RegExp {
  return new RegExp(`/(${names.join('|')})(?![^\\s\\0()<>[\\]{}/%])`);
}

const firstOf = (text: string, names: RegExp): string | null => names.exec(text)?.[1] ?? null;

const countOf = (text: string, names: RegExp): number =>
  [...text.matchAll(new RegExp(names.source, 'g'))].length;

/** A name may be written with any of its characters as `#` and two digits. */
function decodeNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const refused = (reason: PdfRefusal, found: string): PdfVerdict => ({
  kind: 'refused',
  reason,
  found,
});
