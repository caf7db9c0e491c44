import { Injectable } from '@nestjs/common';
import { StaleVersion } from '../../../platform/persistence/stale-version.error.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { type Reference, type ReferenceKind, referenceOf } from '../../reference-books/index.ts';
import { FIRST_VERSION, type ItemState, type Draft } from '../item-state.ts';
import { ReferenceDraftEntity } from './reference-draft.entity.ts';

type ItemName = Pick<Reference, 'kind' | 'itemId'>;

@Injectable()
export class ReferenceDraftRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async find({ kind, itemId }: ItemName): Promise<ItemState> {
    const row = await this.transactions.use((manager) =>
      manager.findOneBy(ReferenceDraftEntity, { kind, itemId }),
    );
    return row === null ? { version: FIRST_VERSION, draft: null } : toState(row);
  }

  /** As `find`, and nobody else may change it until the transaction ends. */
  async lock({ kind, itemId }: ItemName): Promise<ItemState> {
    const row = await this.transactions.manager().findOne(ReferenceDraftEntity, {
      where: { kind, itemId },
      lock: { mode: 'pessimistic_write' },
    });
    return row === null ? { version: FIRST_VERSION, draft: null } : toState(row);
  }

  /** Items of a book with something unpublished. */
  async listDrafted(kind: ReferenceKind): Promise<readonly string[]> {
    const rows = await this.transactions.query<{ item_id: string }>(
      `SELECT item_id FROM reference_drafts
       WHERE kind = $1 AND value IS NOT NULL ORDER BY item_id`,
      [kind],
    );
    return rows.map(({ item_id }) => item_id);
  }

  /** In place of the version read before; whoever was faster wins. */
  async replace(
    { kind, itemId }: ItemName,
    version: number,
    draft: Draft | null,
    by: { readonly userId: string | null; readonly at: Date },
  ): Promise<void> {
    const rows = await this.transactions.query<{ version: number }>(
      `INSERT INTO reference_drafts
         (kind, item_id, version, value, restores_version, saved_by, saved_at)
       VALUES ($1, $2, $3 + 1, $4, $5, $6, $7)
       ON CONFLICT (kind, item_id) DO UPDATE SET
         version = excluded.version, value = excluded.value,
         restores_version = excluded.restores_version, saved_by = excluded.saved_by,
         saved_at = excluded.saved_at
       WHERE reference_drafts.version = $3
       RETURNING version`,
      [
        kind,
        itemId,
        version,
        draft === null ? null : JSON.stringify(draft.reference.value),
        draft?.restoresVersion ?? null,
        by.userId,
        by.at,
      ],
    );
    if (rows.length === 0) throw new StaleVersion();
  }
}

function toState(row: ReferenceDraftEntity): ItemState {
  const reference = row.value === null ? null : referenceOf(row.kind, row.itemId, row.value);
  return {
    version: row.version,
    draft:
      reference === null
        ? null
        : { reference, restoresVersion: row.restoresVersion, savedAt: row.savedAt },
  };
}
