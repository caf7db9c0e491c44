import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { BriefEntity } from './brief.entity.ts';
import { toBriefRow, toStoredBrief } from './brief.mapper.ts';
import type { StoredBrief } from '../stored-brief.ts';

/** The last brief of the page before. */
export type BriefKey = readonly [updatedAt: string, id: string];

/** Whose briefs a list shows. */
export interface BriefOwners {
  readonly guestId: string | null;
  readonly organisationIds: readonly string[];
}

@Injectable()
export class BriefRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(brief: StoredBrief): Promise<void> {
    await this.transactions
      .manager()
      .createQueryBuilder()
      .insert()
      .into(BriefEntity)
      .values(toBriefRow(brief))
      .updateEntity(false)
      .execute();
  }

  async find(id: string): Promise<StoredBrief | null> {
    const row = await this.transactions.use((manager) => manager.findOneBy(BriefEntity, { id }));
    return row === null ? null : toStoredBrief(row);
  }

  /** As `find`, and nobody else may change it until the transaction ends. */
  async lock(id: string): Promise<StoredBrief | null> {
    const row = await this.transactions
      .manager()
      .findOne(BriefEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row === null ? null : toStoredBrief(row);
  }

  async replace(brief: StoredBrief): Promise<void> {
    const row = toBriefRow(brief);
    const { state, version, content, updatedAt, submittedAt, figureVersion, chosenPlan } = row;
    await this.transactions.query(
      `UPDATE briefs SET state = $2, version = $3, content = $4, updated_at = $5, submitted_at = $6,
         figure_version = $7, updated_by = $8, updated_as = $9, chosen_plan = $10
       WHERE id = $1`,
      [
        brief.id,
        state,
        version,
        JSON.stringify(content),
        updatedAt,
        submittedAt,
        figureVersion,
        row.updatedBy,
        row.updatedAs,
        chosenPlan === null ? null : JSON.stringify(chosenPlan),
      ],
    );
  }

  async delete(id: string): Promise<void> {
    await this.transactions.query('DELETE FROM briefs WHERE id = $1', [id]);
  }

  /** What a guest wrote becomes an organisation's, by somebody of its own. How many that were. */
  async adopt(guestId: string, organisationId: string, userId: string): Promise<number> {
    const [row] = await this.transactions.query<{ adopted: number }>(
      `WITH adopted AS (
         UPDATE briefs SET guest_id = NULL, organisation_id = $2, created_by = $3, updated_by = $3,
           (created_as, updated_as) = (SELECT role, role FROM memberships
             WHERE organisation_id = $2 AND user_id = $3)
         WHERE guest_id = $1 RETURNING id)
       SELECT count(*)::int AS adopted FROM adopted`,
      [guestId, organisationId, userId],
    );
    return row?.adopted ?? 0;
  }

  /** Latest change first; `count` rows at most. */
  async list(owners: BriefOwners, after: BriefKey | null, count: number): Promise<StoredBrief[]> {
    const rows = await this.transactions.use((manager) => {
      const query = manager
        .createQueryBuilder(BriefEntity, 'brief')
        .where('(brief.guestId = :guestId OR brief.organisationId = ANY (:organisationIds))', {
          guestId: owners.guestId,
          organisationIds: [...owners.organisationIds],
        })
        .orderBy('brief.updatedAt', 'DESC')
        .addOrderBy('brief.id', 'DESC')
        .limit(count);
      if (after !== null) {
        query.andWhere('(brief.updatedAt, brief.id) < (:updatedAt, :id)', {
          updatedAt: after[0],
          id: after[1],
        });
      }
      return query.getMany();
    });
    return rows.map(toStoredBrief);
  }
}
