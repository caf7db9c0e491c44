import { IMAGE_TYPES, isImageType, type MediaType } from './media-type.ts';

export const FILE_KINDS = ['logo', 'case_picture', 'case_document', 'certification'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface FileKindRule {
  readonly accepts: readonly MediaType[];
  /** Of the file as it is sent. */
  readonly maxBytes: number;
  /** Images are made smaller until neither side is longer. */
  readonly maxSidePixels: number;
  /** May become visible to everybody; the others stay with their organisation and admins. */
  readonly isPublishable: boolean;
}

const MEBIBYTE = 1024 * 1024;

export const FILE_KIND_RULES: Readonly<Record<FileKind, FileKindRule>> = {
  logo: {
    accepts: IMAGE_TYPES,
    maxBytes: 2 * MEBIBYTE,
    maxSidePixels: 256,
    isPublishable: true,
  },
  case_picture: {
    accepts: IMAGE_TYPES,
    maxBytes: 8 * MEBIBYTE,
    maxSidePixels: 1280,
    isPublishable: true,
  },
  case_document: {
    accepts: ['application/pdf'],
    maxBytes: 10 * MEBIBYTE,
    maxSidePixels: 1280,
    isPublishable: false,
  },
  certification: {
    accepts: [...IMAGE_TYPES, 'application/pdf'],
    maxBytes: 10 * MEBIBYTE,
    maxSidePixels: 1920,
    isPublishable: false,
  },
};

export const FILE_LIMITS = {
  /** Shown and offered as the name of a download. */
  nameCharacters: 120,
  /** Of an image before it is made smaller: some forty bytes of memory each while it is decoded. */
  maxPixels: 40_000_000,
  filesPerOrganisation: 200,
  /** As kept, all files of an organisation together. */
  bytesPerOrganisation: 200 * MEBIBYTE,
  largestUploadBytes: Math.max(...FILE_KINDS.map((kind) => FILE_KIND_RULES[kind].maxBytes)),
} as const;

/** A document is only ever downloaded, an image may be shown. */
export const isShownInline = (type: MediaType): boolean => isImageType(type);
