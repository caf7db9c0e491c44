import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { LinkPurpose } from '../account-link.ts';

export interface KeptLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly userId: string;
  readonly email: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const COLUMNS = `id, purpose, user_id AS "userId", email::text AS email,
  created_at AS "createdAt", expires_at AS "expiresAt"`;
const FIND = [
  `SELECT ${COLUMNS}`,
  'FROM account_links WHERE token_hash = $1 AND purpose = ANY ($2) AND expires_at > $3',
].join(' ');

@Injectable()
export class AccountLinkRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(link: KeptLink, tokenHash: Buffer): Promise<void> {
    await this.transactions.query(
      `INSERT INTO account_links (id, purpose, user_id, email, token_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [link.id, link.purpose, link.userId, link.email, tokenHash, link.createdAt, link.expiresAt],
    );
  }

  async find(
    tokenHash: Buffer,
    purposes: readonly LinkPurpose[],
    now: Date,
  ): Promise<KeptLink | null> {
    const [row] = await this.transactions.query<KeptLink>(FIND, [tokenHash, purposes, now]);
    return row ?? null;
  }

  /** True for one caller only, however many come at once. */
  async delete(id: string): Promise<boolean> {
    const rows = await this.transactions.query<{ id: string }>(
      'WITH used AS (DELETE FROM account_links WHERE id = $1 RETURNING id) SELECT id FROM used',
      [id],
    );
    return rows.length === 1;
  }

  async deleteOf(userId: string, purposes: readonly LinkPurpose[]): Promise<void> {
    await this.transactions.query(
      'DELETE FROM account_links WHERE user_id = $1 AND purpose = ANY ($2)',
      [userId, purposes],
    );
  }
}
