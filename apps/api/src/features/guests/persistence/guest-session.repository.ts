import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { GuestSessionEntity } from './guest-session.entity.ts';

@Injectable()
export class GuestSessionRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(id: string, token: string, createdAt: Date): Promise<void> {
    await this.transactions
      .manager()
      .insert(GuestSessionEntity, { id, tokenHash: hashOf(token), createdAt });
  }

  async findIdByToken(token: string): Promise<string | null> {
    const [row] = await this.transactions.query<{ id: string }>(
      'SELECT id FROM guest_sessions WHERE token_hash = $1',
      [hashOf(token)],
    );
    return row?.id ?? null;
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
