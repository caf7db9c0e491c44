import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

@Injectable()
export class KnownDeviceRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(id: string, userId: string, tokenHash: Buffer, now: Date): Promise<void> {
    await this.transactions.query(
      `INSERT INTO known_devices (id, user_id, token_hash, created_at, last_seen_at)
       VALUES ($1, $2, $3, $4, $4)`,
      [id, userId, tokenHash, now],
    );
  }

  /** The device's id, when it is this very person's and was seen since `since`. */
  async find(userId: string, tokenHash: Buffer, since: Date): Promise<string | null> {
    const [row] = await this.transactions.query<{ id: string }>(
      `SELECT id FROM known_devices
       WHERE token_hash = $1 AND user_id = $2 AND last_seen_at > $3`,
      [tokenHash, userId, since],
    );
    return row?.id ?? null;
  }

  async isAny(userId: string): Promise<boolean> {
    const rows = await this.transactions.query(
      'SELECT 1 FROM known_devices WHERE user_id = $1 LIMIT 1',
      [userId],
    );
    return rows.length > 0;
  }

  async seen(id: string, at: Date): Promise<void> {
    await this.transactions.query('UPDATE known_devices SET last_seen_at = $2 WHERE id = $1', [
      id,
      at,
    ]);
  }

  async deleteOf(userId: string): Promise<void> {
    await this.transactions.query('DELETE FROM known_devices WHERE user_id = $1', [userId]);
  }
}
