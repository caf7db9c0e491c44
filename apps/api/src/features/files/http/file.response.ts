import { FILE_KINDS, type FileKind, MEDIA_TYPES, type MediaType } from '@raccordo/files';
import {
  Choice,
  Flag,
  Instant,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import type { StoredFile } from '../stored-file.ts';

export class FileResponse {
  @Text()
  readonly id!: string;

  @Choice(FILE_KINDS, 'FileKind')
  readonly kind!: FileKind;

  @Text()
  readonly name!: string;

  @Choice(MEDIA_TYPES, 'MediaType')
  readonly mediaType!: MediaType;

  @Whole()
  readonly sizeBytes!: number;

  @Whole({ nullable: true })
  readonly widthPixels!: number | null;

  @Whole({ nullable: true })
  readonly heightPixels!: number | null;

  @Flag({ description: 'Visible to everybody under `/files/{id}`.' })
  readonly isPublic!: boolean;

  @Instant()
  readonly createdAt!: string;

  static from(file: StoredFile): FileResponse {
    return {
      id: file.id,
      kind: file.kind,
      name: file.name,
      mediaType: file.mediaType,
      sizeBytes: file.sizeBytes,
      widthPixels: file.widthPixels,
      heightPixels: file.heightPixels,
      isPublic: file.isPublic,
      createdAt: file.createdAt.toISOString(),
    };
  }
}

export class FilePageResponse {
  @Parts(() => FileResponse)
  readonly items!: readonly FileResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}
