import type { StoredFile } from '../stored-file.ts';
import type { FileEntity } from './file.entity.ts';

export function toStoredFile(row: FileEntity): StoredFile {
  return {
    id: row.id,
    organisationId: row.organisationId,
    kind: row.kind,
    name: row.name,
    mediaType: row.mediaType,
    sizeBytes: row.sizeBytes,
    widthPixels: row.widthPixels,
    heightPixels: row.heightPixels,
    sourceHash: row.sourceHash,
    isPublic: row.isPublic,
    uploadedBy: row.uploadedBy,
    createdAt: row.createdAt,
  };
}

export function toFileRow(file: StoredFile): FileEntity {
  return {
    id: file.id,
    organisationId: file.organisationId,
    kind: file.kind,
    name: file.name,
    mediaType: file.mediaType,
    sizeBytes: file.sizeBytes,
    widthPixels: file.widthPixels,
    heightPixels: file.heightPixels,
    sourceHash: file.sourceHash,
    isPublic: file.isPublic,
    uploadedBy: file.uploadedBy,
    createdAt: file.createdAt,
  };
}
