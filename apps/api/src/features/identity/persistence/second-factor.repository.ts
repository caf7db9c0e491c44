import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

export interface SecondFactor {
  readonly userId: string;
  readonly sealedSecret: Buffer;
  readonly confirmedAt: Date | null;
  readonly lastStep: number | null;
}

@Injectable()
export class SecondFactorRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async find(userId: string): Promise<SecondFactor | null> {
    const [row] = await this.transactions.query<SecondFactor>(
      `SELECT user_id AS "userId", sealed_secret AS "sealedSecret", confirmed_at AS "confirmedAt",
         last_step AS "lastStep" FROM second_factors WHERE user_id = $1`,
      [userId],
    );
    return row ?? null;
  }

  /** Replaces only a secret that was never confirmed; false when one is in use. */
  async offer(userId: string, sealedSecret: Buffer, now: Date): Promise<boolean> {
    const rows = await this.transactions.query(
      `WITH offered AS (
         INSERT INTO second_factors (user_id, sealed_secret, created_at) VALUES ($1, $2, $3)
         ON CONFLICT ON CONSTRAINT pk_second_factors DO UPDATE
           SET sealed_secret = $2, created_at = $3 WHERE second_factors.confirmed_at IS NULL
         RETURNING user_id)
       SELECT user_id FROM offered`,
      [userId, sealedSecret, now],
    );
    return rows.length === 1;
  }

  async confirm(userId: string, at: Date): Promise<void> {
    await this.transactions.query(
      'UPDATE second_factors SET confirmed_at = $2 WHERE user_id = $1',
      [userId, at],
    );
  }

  /** True for the first to come with this step; each step opens once, and none before it. */
  async useStep(userId: string, step: number): Promise<boolean> {
    const rows = await this.transactions.query(
      `WITH used AS (
         UPDATE second_factors SET last_step = $2
         WHERE user_id = $1 AND (last_step IS NULL OR last_step < $2) RETURNING user_id)
       SELECT user_id FROM used`,
      [userId, step],
    );
    return rows.length === 1;
  }

  async delete(userId: string): Promise<void> {
    await this.transactions.query('DELETE FROM second_factors WHERE user_id = $1', [userId]);
    await this.transactions.query('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
  }

  async replaceCodes(userId: string, hashes: readonly Buffer[]): Promise<void> {
    await this.transactions.query('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
    await this.transactions.query(
      'INSERT INTO recovery_codes (user_id, code_hash) SELECT $1, unnest($2::bytea[])',
      [userId, hashes],
    );
  }

  /** True for the first to come with this code. */
  async useCode(userId: string, hash: Buffer): Promise<boolean> {
    const rows = await this.transactions.query(
      `WITH used AS (
         DELETE FROM recovery_codes WHERE user_id = $1 AND code_hash = $2 RETURNING user_id)
       SELECT user_id FROM used`,
      [userId, hash],
    );
    return rows.length === 1;
  }

  async countCodes(userId: string): Promise<number> {
    const [row] = await this.transactions.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM recovery_codes WHERE user_id = $1',
      [userId],
    );
    return row?.count ?? 0;
  }
}
