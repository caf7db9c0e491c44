import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { BriefEntity } from './brief.entity.ts';
import { toBriefRow, toStoredBrief } from './brief.mapper.ts';
import type { StoredBrief } from '../stored-brief.ts';

/** The last brief of the page before. */
export type BriefKey = readonly [updatedAt: string, id: string];

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

  /** Another guest's brief is not there. */
  async findOwned(id: string, guestId: string): Promise<StoredBrief | null> {
    const row = await this.transactions.manager().findOneBy(BriefEntity, { id, guestId });
    return row === null ? null : toStoredBrief(row);
  }

  /** As `findOwned`, and nobody else may change it until the transaction ends. */
  async lockOwned(id: string, guestId: string): Promise<StoredBrief | null> {
    const row = await this.transactions
      .manager()
      .findOne(BriefEntity, { where: { id, guestId }, lock: { mode: 'pessimistic_write' } });
    return row === null ? null : toStoredBrief(row);
  }

  async replace(brief: StoredBrief): Promise<void> {
    const { state, version, content, updatedAt, submittedAt } = toBriefRow(brief);
    await this.transactions.query(
      `UPDATE briefs SET state = $2, version = $3, content = $4, updated_at = $5, submitted_at = $6
       WHERE id = $1`,
      [brief.id, state, version, JSON.stringify(content), updatedAt, submittedAt],
    );
  }

  async delete(id: string): Promise<void> {
    await this.transactions.query('DELETE FROM briefs WHERE id = $1', [id]);
  }

  /** Latest change first; `count` rows at most. */
  async listOwned(guestId: string, after: BriefKey | null, count: number): Promise<StoredBrief[]> {
    const query = this.transactions
      .manager()
      .createQueryBuilder(BriefEntity, 'brief')
      .where('brief.guestId = :guestId', { guestId })
      .orderBy('brief.updatedAt', 'DESC')
      .addOrderBy('brief.id', 'DESC')
      .limit(count);
    if (after !== null) {
      query.andWhere('(brief.updatedAt, brief.id) < (:updatedAt, :id)', {
        updatedAt: after[0],
        id: after[1],
      });
    }
    return (await query.getMany()).map(toStoredBrief);
  }
}
