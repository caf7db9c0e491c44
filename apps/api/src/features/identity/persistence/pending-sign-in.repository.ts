import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

@Injectable()
export class PendingSignInRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(
    id: string,
    userId: string,
    tokenHash: Buffer,
    now: Date,
    expiresAt: Date,
  ): Promise<void> {
    await this.transactions.query(
      `INSERT INTO pending_sign_ins (id, user_id, token_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [id, userId, tokenHash, now, expiresAt],
    );
  }

  async findUser(tokenHash: Buffer, now: Date): Promise<string | null> {
    const [row] = await this.transactions.query<{ userId: string }>(
      'SELECT user_id AS "userId" FROM pending_sign_ins WHERE token_hash = $1 AND expires_at > $2',
      [tokenHash, now],
    );
    return row?.userId ?? null;
  }

  /** True for one caller only: it becomes one session. */
  async take(tokenHash: Buffer): Promise<boolean> {
    const rows = await this.transactions.query<{ id: string }>(
      `WITH taken AS (DELETE FROM pending_sign_ins WHERE token_hash = $1 RETURNING id)
       SELECT id FROM taken`,
      [tokenHash],
    );
    return rows.length === 1;
  }

  /** Whatever changes the account's proofs voids what was begun with the old ones. */
  async deleteOf(userId: string): Promise<void> {
    await this.transactions.query('DELETE FROM pending_sign_ins WHERE user_id = $1', [userId]);
  }
}
