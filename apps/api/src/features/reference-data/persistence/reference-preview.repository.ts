import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Reference } from '../../reference-books/index.ts';
import type { Preview } from '../preview.ts';
import { ReferencePreviewEntity } from './reference-preview.entity.ts';

@Injectable()
export class ReferencePreviewRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(preview: Preview): Promise<void> {
    await this.transactions.use((manager) =>
      manager
        .createQueryBuilder()
        .insert()
        .into(ReferencePreviewEntity)
        .values(toRow(preview))
        .updateEntity(false)
        .execute(),
    );
  }

  async find(id: string): Promise<Preview | null> {
    const row = await this.transactions.use((manager) =>
      manager.findOneBy(ReferencePreviewEntity, { id }),
    );
    return row === null ? null : toPreview(row);
  }

  async findLatest({ kind, itemId }: Pick<Reference, 'kind' | 'itemId'>): Promise<Preview | null> {
    const row = await this.transactions.use((manager) =>
      manager.findOne(ReferencePreviewEntity, {
        where: { kind, itemId },
        order: { startedAt: 'DESC', id: 'DESC' },
      }),
    );
    return row === null ? null : toPreview(row);
  }

  async update(id: string, { status, done, total, effect, updatedAt }: Preview): Promise<void> {
    await this.transactions.query(
      `UPDATE reference_previews SET status = $2, done = $3, total = $4, effect = $5, updated_at = $6
       WHERE id = $1`,
      [id, status, done, total, effect === null ? null : JSON.stringify(effect), updatedAt],
    );
  }
}

function toRow(preview: Preview): ReferencePreviewEntity {
  return {
    id: preview.id,
    kind: preview.kind,
    itemId: preview.itemId,
    draftVersion: preview.draftVersion,
    bookVersion: preview.bookVersion,
    status: preview.status,
    done: preview.done,
    total: preview.total,
    effect: preview.effect,
    startedAt: preview.startedAt,
    updatedAt: preview.updatedAt,
  };
}

function toPreview(row: ReferencePreviewEntity): Preview {
  return {
    id: row.id,
    kind: row.kind,
    itemId: row.itemId,
    draftVersion: row.draftVersion,
    bookVersion: row.bookVersion,
    status: row.status,
    done: row.done,
    total: row.total,
    effect: row.effect,
    startedAt: row.startedAt,
    updatedAt: row.updatedAt,
  };
}
