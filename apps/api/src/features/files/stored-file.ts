import type { FileKind, MediaType } from '@raccordo/files';

/** What is known of a file; its bytes are in the storage, under its id. */
export interface StoredFile {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: FileKind;
  /** Safe to show; never a path. */
  readonly name: string;
  /** Of the kept bytes, which for an image are not those that were sent. */
  readonly mediaType: MediaType;
  readonly sizeBytes: number;
  /** Null for documents. */
  readonly widthPixels: number | null;
  readonly heightPixels: number | null;
  /** SHA-256 of the bytes that were sent: the same file twice is one. */
  readonly sourceHash: Buffer;
  readonly isPublic: boolean;
  /** Null once that person is erased. */
  readonly uploadedBy: string | null;
  readonly createdAt: Date;
}
