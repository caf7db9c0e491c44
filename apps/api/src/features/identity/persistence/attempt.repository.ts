import { Injectable } from '@nestjs/common';
import type { AttemptRecord } from '@raccordo/identity';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

@Injectable()
export class AttemptRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /**
   * The record under a key, and nobody else may read it to count until the transaction ends: a
   * hundred guesses sent together count as a hundred.
   */
  async lock(key: Buffer, now: Date): Promise<AttemptRecord | null> {
    await this.transactions.query(
      `INSERT INTO attempt_records (key, failures, last_at) VALUES ($1, 0, $2)
       ON CONFLICT ON CONSTRAINT pk_attempt_records DO NOTHING`,
      [key, now],
    );
    const [row] = await this.transactions.query<AttemptRecord>(
      'SELECT failures, last_at AS "lastAt" FROM attempt_records WHERE key = $1 FOR UPDATE',
      [key],
    );
    return row ?? null;
  }

  async save(key: Buffer, { failures, lastAt }: AttemptRecord): Promise<void> {
    await this.transactions.query(
      'UPDATE attempt_records SET failures = $2, last_at = $3 WHERE key = $1',
      [key, failures, lastAt],
    );
  }

  /** One attempt turned out right: it no longer counts. */
  async takeBack(key: Buffer): Promise<void> {
    await this.transactions.query(
      'UPDATE attempt_records SET failures = greatest(failures - 1, 0) WHERE key = $1',
      [key],
    );
  }

  async delete(key: Buffer): Promise<void> {
    await this.transactions.query('DELETE FROM attempt_records WHERE key = $1', [key]);
  }
}
