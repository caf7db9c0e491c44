import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { GuestSessionEntity } from './guest-session.entity.ts';

@Injectable()
export class GuestSessionRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(id: string, tokenHash: Buffer, createdAt: Date): Promise<void> {
    await this.transactions.use((manager) =>
      manager.insert(GuestSessionEntity, { id, tokenHash, createdAt }),
    );
  }

  async findIdByTokenHash(tokenHash: Buffer): Promise<string | null> {
    const [row] = await this.transactions.query<{ id: string }>(
      'SELECT id FROM guest_sessions WHERE token_hash = $1',
      [tokenHash],
    );
    return row?.id ?? null;
  }
}
