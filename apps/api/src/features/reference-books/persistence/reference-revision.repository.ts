import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { type PublishedRevision, type ReferenceKind, referenceOf } from '../reference.ts';
import { ReferenceRevisionEntity } from './reference-revision.entity.ts';

@Injectable()
export class ReferenceRevisionRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** All there ever were, oldest first: they are few, and old results need the old ones. */
  async listAll(): Promise<PublishedRevision[]> {
    const rows = await this.transactions.use((manager) =>
      manager.find(ReferenceRevisionEntity, { order: { kind: 'ASC', version: 'ASC' } }),
    );
    return rows.flatMap(toRevision);
  }

  /** Publications of one book wait for each other until the transaction ends: no version is given twice. */
  async lockLastVersion(kind: ReferenceKind): Promise<number> {
    await this.transactions.query('SELECT pg_advisory_xact_lock(hashtext($1))', [
      `reference_revisions:${kind}`,
    ]);
    const [row] = await this.transactions.query<{ last: number }>(
      'SELECT coalesce(max(version), 0)::int AS last FROM reference_revisions WHERE kind = $1',
      [kind],
    );
    return row?.last ?? 0;
  }

  async insert(revision: PublishedRevision): Promise<void> {
    await this.transactions.use((manager) =>
      manager
        .createQueryBuilder()
        .insert()
        .into(ReferenceRevisionEntity)
        .values(toRow(revision))
        .updateEntity(false)
        .execute(),
    );
  }
}

function toRow(revision: PublishedRevision): ReferenceRevisionEntity {
  return {
    id: revision.id,
    kind: revision.kind,
    itemId: revision.itemId,
    version: revision.version,
    value: revision.value,
    restoresVersion: revision.restoresVersion,
    reason: revision.reason,
    publishedBy: revision.publishedBy,
    publishedAt: revision.publishedAt,
  };
}

/** A value that is not of its kind is left out rather than believed. */
function toRevision(row: ReferenceRevisionEntity): PublishedRevision[] {
  const reference = referenceOf(row.kind, row.itemId, row.value);
  if (reference === null) return [];
  return [
    {
      ...reference,
      id: row.id,
      version: row.version,
      restoresVersion: row.restoresVersion,
      reason: row.reason,
      publishedBy: row.publishedBy,
      publishedAt: row.publishedAt,
    },
  ];
}
