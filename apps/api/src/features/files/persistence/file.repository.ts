import { Injectable } from '@nestjs/common';
import { FILE_KIND_RULES, FILE_KINDS, type FileKind } from '@raccordo/files';
import type { FindOptionsWhere } from 'typeorm';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { StoredFile } from '../stored-file.ts';
import { FileEntity } from './file.entity.ts';
import { toFileRow, toStoredFile } from './file.mapper.ts';

/** The last file of the page before. */
export type FileKey = readonly [createdAt: string, id: string];

const PUBLISHABLE_KINDS = FILE_KINDS.filter((kind) => FILE_KIND_RULES[kind].isPublishable);

export interface FileUsage {
  readonly files: number;
  readonly bytes: number;
}

@Injectable()
export class FileRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(file: StoredFile): Promise<void> {
    const row = toFileRow(file);
    await this.transactions.query(
      `INSERT INTO files (id, organisation_id, kind, name, media_type, size_bytes, width_pixels,
         height_pixels, source_hash, is_public, uploaded_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        row.id,
        row.organisationId,
        row.kind,
        row.name,
        row.mediaType,
        row.sizeBytes,
        row.widthPixels,
        row.heightPixels,
        row.sourceHash,
        row.isPublic,
        row.uploadedBy,
        row.createdAt,
      ],
    );
  }

  findBySource(
    organisationId: string,
    kind: FileKind,
    sourceHash: Buffer,
  ): Promise<StoredFile | null> {
    return this.findOne({ organisationId, kind, sourceHash });
  }

  findOwned(organisationId: string, id: string): Promise<StoredFile | null> {
    return this.findOne({ organisationId, id });
  }

  findPublic(id: string): Promise<StoredFile | null> {
    return this.findOne({ id, isPublic: true });
  }

  /** Latest first; `count` at most. */
  async listOwned(
    organisationId: string,
    kind: FileKind | null,
    after: FileKey | null,
    count: number,
  ): Promise<readonly StoredFile[]> {
    const rows = await this.transactions.run(() => {
      const query = this.transactions
        .manager()
        .createQueryBuilder(FileEntity, 'file')
        .where('file.organisationId = :organisationId', { organisationId })
        .orderBy('file.createdAt', 'DESC')
        .addOrderBy('file.id', 'DESC')
        .limit(count);
      if (kind !== null) query.andWhere('file.kind = :kind', { kind });
      if (after !== null) {
        query.andWhere('(file.createdAt, file.id) < (:createdAt, :id)', {
          createdAt: after[0],
          id: after[1],
        });
      }
      return query.getMany();
    });
    return rows.map(toStoredFile);
  }

  /** Nobody else adds files of this organisation until the transaction ends. */
  async lockUsage(organisationId: string): Promise<FileUsage> {
    await this.transactions.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      ['files', organisationId].join(':'),
    ]);
    return this.usageOf(organisationId);
  }

  async usageOf(organisationId: string): Promise<FileUsage> {
    const [row] = await this.transactions.query<{ files: number; bytes: number }>(
      `SELECT count(*)::int AS files, coalesce(sum(size_bytes), 0)::int AS bytes
       FROM files WHERE organisation_id = $1`,
      [organisationId],
    );
    return row ?? { files: 0, bytes: 0 };
  }

  /** The ids that are public afterwards: those of `ids` that are its own and may be. */
  showOnly(organisationId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.transactions.run(async () => {
      await this.transactions.query(
        `UPDATE files SET is_public = NOT is_public
         WHERE organisation_id = $1
           AND is_public <> (id = ANY ($2::uuid[]) AND kind = ANY ($3))`,
        [organisationId, ids, PUBLISHABLE_KINDS],
      );
      const shown = await this.transactions.query<{ id: string }>(
        'SELECT id FROM files WHERE organisation_id = $1 AND is_public',
        [organisationId],
      );
      return new Set(shown.map(({ id }) => id));
    });
  }

  /** Which of these are the organisation's and could be shown to everybody. */
  async listPublishable(
    organisationId: string,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT id FROM files
       WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) AND kind = ANY ($3)`,
      [organisationId, ids, PUBLISHABLE_KINDS],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** The ids of those deleted. */
  async delete(organisationId: string, ids: readonly string[] | null): Promise<readonly string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      `WITH gone AS (
         DELETE FROM files
         WHERE organisation_id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2::uuid[]))
         RETURNING id
       ) SELECT id FROM gone`,
      [organisationId, ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Which of these ids have a row. */
  async listKnown(ids: readonly string[]): Promise<readonly string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      'SELECT id FROM files WHERE id = ANY ($1::uuid[])',
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  private async findOne(where: FindOptionsWhere<FileEntity>): Promise<StoredFile | null> {
    const row = await this.transactions.run(() =>
      this.transactions.manager().findOneBy(FileEntity, where),
    );
    return row === null ? null : toStoredFile(row);
  }
}
