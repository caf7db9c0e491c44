import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { StoredHistory } from '../stored-history.ts';
import { BriefHistoryEntity } from './brief-history.entity.ts';

@Injectable()
export class BriefHistoryRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async find(briefId: string): Promise<StoredHistory | null> {
    const row = await this.transactions.use((manager) =>
      manager.findOneBy(BriefHistoryEntity, { briefId }),
    );
    if (row === null) return null;
    const { version, series, isUsed, updatedAt } = row;
    return { briefId, version, series, isUsed, updatedAt };
  }

  async keep({ briefId, version, series, isUsed, updatedAt }: StoredHistory): Promise<void> {
    await this.transactions.query(
      `INSERT INTO brief_histories (brief_id, version, series, is_used, updated_at)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (brief_id) DO UPDATE SET version = $2, series = $3, is_used = $4, updated_at = $5`,
      [briefId, version, JSON.stringify(series), isUsed, updatedAt],
    );
  }
}
