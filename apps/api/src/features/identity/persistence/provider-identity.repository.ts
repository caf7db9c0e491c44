import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

export interface ProviderIdentity {
  readonly issuer: string;
  readonly subject: string;
}

@Injectable()
export class ProviderIdentityRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async findUser({ issuer, subject }: ProviderIdentity): Promise<string | null> {
    const [row] = await this.transactions.query<{ userId: string }>(
      'SELECT user_id AS "userId" FROM provider_identities WHERE issuer = $1 AND subject = $2',
      [issuer, subject],
    );
    return row?.userId ?? null;
  }

  /** Whoever linked it first keeps it. */
  async link({ issuer, subject }: ProviderIdentity, userId: string, now: Date): Promise<void> {
    await this.transactions.query(
      `INSERT INTO provider_identities (issuer, subject, user_id, created_at)
       VALUES ($1, $2, $3, $4) ON CONFLICT ON CONSTRAINT pk_provider_identities DO NOTHING`,
      [issuer, subject, userId, now],
    );
  }

  async keepVisit(tokenHash: Buffer, sealed: Buffer, expiresAt: Date): Promise<void> {
    await this.transactions.query(
      'INSERT INTO provider_visits (token_hash, sealed, expires_at) VALUES ($1, $2, $3)',
      [tokenHash, sealed, expiresAt],
    );
  }

  /** Once: a visit is over when its browser comes back, whatever it brings. */
  async takeVisit(tokenHash: Buffer, now: Date): Promise<Buffer | null> {
    const [row] = await this.transactions.query<{ sealed: Buffer }>(
      `WITH taken AS (
         DELETE FROM provider_visits WHERE token_hash = $1 RETURNING sealed, expires_at)
       SELECT sealed FROM taken WHERE expires_at > $2`,
      [tokenHash, now],
    );
    return row?.sealed ?? null;
  }
}
