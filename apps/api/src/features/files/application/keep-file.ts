import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { displayNameOf, FILE_LIMITS, type FileKind } from '@raccordo/files';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { Storage } from '../../../platform/storage/storage.ts';
import { FileRefused } from '../files.errors.ts';
import { FileRepository, type FileUsage } from '../persistence/file.repository.ts';
import type { StoredFile } from '../stored-file.ts';
import { inspectFile } from './inspect-file.ts';

export interface SentFile {
  readonly organisationId: string;
  readonly kind: FileKind;
  readonly uploadedBy: string | null;
  /** As the sender calls it: never trusted. */
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * Keeps a file in the form it may be kept in. Bytes first, then the row: a crash in between leaves
 * bytes nobody knows, which are swept, never a row without bytes. The same file twice is one.
 */
@Injectable()
export class KeepFile {
  constructor(
    private readonly files: FileRepository,
    private readonly storage: Storage,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async execute(sent: SentFile): Promise<StoredFile> {
    const { organisationId, kind } = sent;
    const sourceHash = createHash('sha256').update(sent.content).digest();
    const known = await this.files.findBySource(organisationId, kind, sourceHash);
    if (known !== null) return known;
    // Before the work of decoding; decided for good under the lock.
    requireRoom(await this.files.usageOf(organisationId), 0);
    const inspected = await inspectFile(kind, sent.content);
    const file: StoredFile = {
      id: this.ids.nextId(),
      organisationId,
      kind,
      name: displayNameOf(sent.name, inspected.mediaType),
      mediaType: inspected.mediaType,
      sizeBytes: inspected.content.length,
      widthPixels: inspected.widthPixels,
      heightPixels: inspected.heightPixels,
      sourceHash,
      isPublic: false,
      uploadedBy: sent.uploadedBy,
      createdAt: this.clock.now(),
    };
    await this.storage.put(file.id, inspected.content);
    const kept = await this.insert(file).catch(async (error: unknown) => {
      await this.storage.delete(file.id);
      throw error;
    });
    if (kept.id !== file.id) await this.storage.delete(file.id);
    return kept;
  }

  private insert(file: StoredFile): Promise<StoredFile> {
    const { organisationId, kind, sourceHash } = file;
    return this.transactions.run(async () => {
      const usage = await this.files.lockUsage(organisationId);
      const twin = await this.files.findBySource(organisationId, kind, sourceHash);
      if (twin !== null) return twin;
      requireRoom(usage, file.sizeBytes);
      await this.files.insert(file);
      return file;
    });
  }
}

function requireRoom(usage: FileUsage, bytes: number): void {
  const { filesPerOrganisation, bytesPerOrganisation } = FILE_LIMITS;
  if (usage.files >= filesPerOrganisation) {
    throw new FileRefused('file.quota_files', { maxFiles: filesPerOrganisation });
  }
  if (usage.bytes + bytes > bytesPerOrganisation) {
    throw new FileRefused('file.quota_bytes', { maxBytes: bytesPerOrganisation });
  }
}
