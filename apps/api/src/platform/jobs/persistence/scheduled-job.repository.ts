import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../persistence/transaction-runner.ts';

const MAX_ERROR_LENGTH = 500;

@Injectable()
export class ScheduledJobRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** True for the one caller that may run the slot; never for a job not known before. */
  async takeSlot(name: string, slot: Date): Promise<boolean> {
    const rows = await this.transactions.query<{ is_new: boolean }>(
      `INSERT INTO scheduled_jobs AS known (name, last_slot) VALUES ($1, $2)
       ON CONFLICT ON CONSTRAINT pk_scheduled_jobs DO UPDATE SET last_slot = EXCLUDED.last_slot
         WHERE known.last_slot < EXCLUDED.last_slot
       RETURNING (xmax = 0) AS is_new`,
      [name, slot],
    );
    return rows[0]?.is_new === false;
  }

  async begin(name: string, now: Date): Promise<void> {
    await this.transactions.query(
      'UPDATE scheduled_jobs SET started_at = $2, ended_at = NULL WHERE name = $1',
      [name, now],
    );
  }

  async end(name: string, now: Date, error: string | null): Promise<void> {
    await this.transactions.query(
      'UPDATE scheduled_jobs SET ended_at = $2, error = $3 WHERE name = $1',
      [name, now, error?.slice(0, MAX_ERROR_LENGTH) ?? null],
    );
  }
}
