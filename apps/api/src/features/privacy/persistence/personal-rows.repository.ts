import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { TablePeriod } from '../periods.ts';

/** Names of tables and columns come from the map, which is code; values are parameters. */
@Injectable()
export class PersonalRowsRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** What is exactly as old as the period has lasted it. */
  async deletePast({ table, after, ms }: TablePeriod, now: Date): Promise<void> {
    await this.transactions.query(['DELETE FROM', table, 'WHERE', after, '<= $1'].join(' '), [
      new Date(now.getTime() - ms),
    ]);
  }
}
