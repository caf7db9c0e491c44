import { Injectable } from '@nestjs/common';
import type { Brief } from '@raccordo/brief';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

@Injectable()
export class RecentNeeds {
  constructor(private readonly transactions: TransactionRunner) {}

  /** What the last submitted briefs said, latest first; whose they are is not read. */
  async list(count: number): Promise<readonly Brief[]> {
    const rows = await this.transactions.asSystem(() =>
      this.transactions.query<{ content: Brief }>(
        `SELECT content FROM briefs WHERE submitted_at IS NOT NULL
         ORDER BY submitted_at DESC, id DESC LIMIT $1`,
        [count],
      ),
    );
    return rows.map(({ content }) => content);
  }
}
