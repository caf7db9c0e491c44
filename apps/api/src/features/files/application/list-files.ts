import { Injectable } from '@nestjs/common';
import type { FileKind } from '@raccordo/files';
import type { Page } from '@raccordo/kernel';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { type FileKey, FileRepository } from '../persistence/file.repository.ts';
import type { StoredFile } from '../stored-file.ts';

export interface FilePage {
  readonly kind: FileKind | null;
  readonly limit: number;
  readonly cursor?: string;
}

@Injectable()
export class ListFiles {
  constructor(private readonly files: FileRepository) {}

  async execute(
    organisationId: string,
    { kind, limit, cursor }: FilePage,
  ): Promise<Page<StoredFile>> {
    const after = decodeCursor(cursor, isFileKey);
    const rows = await this.files.listOwned(organisationId, kind, after, limit + 1);
    return pageOf(
      rows,
      limit,
      (file) => [file.createdAt.toISOString(), file.id],
      (file) => file,
    );
  }
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isFileKey(key: readonly unknown[]): key is FileKey {
  const [createdAt, id] = key;
  return (
    key.length === 2 &&
    typeof createdAt === 'string' &&
    INSTANT.test(createdAt) &&
    !Number.isNaN(Date.parse(createdAt)) &&
    isUuid(id)
  );
}
