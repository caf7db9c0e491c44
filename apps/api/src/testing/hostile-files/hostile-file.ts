import type { FileKind, FileRefusal } from '@raccordo/files';

/** What a bad file would leave behind if it were kept as it came. */
export const MARKER = 'HOSTILE-4e1f';

export interface HostileFile {
  readonly story: string;
  readonly kind: FileKind;
  readonly content: () => Buffer | Promise<Buffer>;
  /** Refused with this reason, or `inert`: kept as a picture drawn anew. */
  readonly outcome: FileRefusal | 'inert';
}
