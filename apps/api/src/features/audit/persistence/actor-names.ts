import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

/** Who the ids in the log are, as far as they still are somebody. */
@Injectable()
export class ActorNames {
  constructor(private readonly transactions: TransactionRunner) {}

  async find(userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (userIds.length === 0) return new Map();
    const rows = await this.transactions.query<{ id: string; name: string }>(
      `SELECT id, name FROM users WHERE id = ANY ($1::uuid[]) AND status <> 'erased'`,
      [[...new Set(userIds)]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
