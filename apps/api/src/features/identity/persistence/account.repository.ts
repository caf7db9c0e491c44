import { Injectable } from '@nestjs/common';
import type { Locale } from '@raccordo/kernel';
import { breaksConstraint } from '../../../platform/persistence/database-errors.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Account, AccountStatus } from '../account.ts';
import { EmailTaken } from '../identity.errors.ts';

const COLUMNS = `id, email::text AS email, email_verified_at AS "emailVerifiedAt", name, locale,
  password_hash AS "passwordHash", is_admin AS "isAdmin", status, version,
  created_at AS "createdAt"`;

const BY_EMAIL = [`SELECT ${COLUMNS}`, "FROM users WHERE email = $1 AND status <> 'erased'"].join(
  ' ',
);
const BY_ID = [`SELECT ${COLUMNS}`, "FROM users WHERE id = $1 AND status <> 'erased'"].join(' ');
const ADMINS = [`SELECT ${COLUMNS}`, 'FROM users WHERE is_admin ORDER BY email'].join(' ');

@Injectable()
export class AccountRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async findByEmail(email: string): Promise<Account | null> {
    const [row] = await this.transactions.query<Account>(BY_EMAIL, [email]);
    return row ?? null;
  }

  async find(id: string): Promise<Account | null> {
    const [row] = await this.transactions.query<Account>(BY_ID, [id]);
    return row ?? null;
  }

  listAdmins(): Promise<Account[]> {
    return this.transactions.query<Account>(ADMINS);
  }

  async insert(account: Account): Promise<void> {
    await this.unlessTaken(() =>
      this.transactions.query(
        `INSERT INTO users (id, email, email_verified_at, name, locale, password_hash, is_admin,
           status, version, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
        [
          account.id,
          account.email,
          account.emailVerifiedAt,
          account.name,
          account.locale,
          account.passwordHash,
          account.isAdmin,
          account.status,
          account.version,
          account.createdAt,
        ],
      ),
    );
  }

  async setPassword(id: string, passwordHash: string, at: Date): Promise<void> {
    await this.transactions.query(
      'UPDATE users SET password_hash = $2, updated_at = $3 WHERE id = $1',
      [id, passwordHash, at],
    );
  }

  /** The same password in a stronger hash: nothing the person would call a change. */
  async renewHash(id: string, from: string, to: string): Promise<void> {
    await this.transactions.query(
      'UPDATE users SET password_hash = $3 WHERE id = $1 AND password_hash = $2',
      [id, from, to],
    );
  }

  async verifyEmail(id: string, at: Date): Promise<void> {
    await this.transactions.query(
      `UPDATE users SET email_verified_at = coalesce(email_verified_at, $2), updated_at = $2
       WHERE id = $1`,
      [id, at],
    );
  }

  async setEmail(id: string, email: string, at: Date): Promise<void> {
    await this.unlessTaken(() =>
      this.transactions.query(
        `UPDATE users SET email = $2, email_verified_at = $3, updated_at = $3,
           version = version + 1 WHERE id = $1`,
        [id, email, at],
      ),
    );
  }

  /** False when the version is no longer the one the caller read. */
  async setProfile(
    id: string,
    version: number,
    { name, locale }: { readonly name: string; readonly locale: Locale },
    at: Date,
  ): Promise<boolean> {
    const rows = await this.transactions.query<{ version: number }>(
      `WITH changed AS (
         UPDATE users SET name = $3, locale = $4, updated_at = $5, version = version + 1
         WHERE id = $1 AND version = $2 RETURNING version)
       SELECT version FROM changed`,
      [id, version, name, locale, at],
    );
    return rows.length === 1;
  }

  async setAdmin(id: string, at: Date): Promise<void> {
    await this.transactions.query(
      'UPDATE users SET is_admin = true, updated_at = $2 WHERE id = $1',
      [id, at],
    );
  }

  async setStatus(id: string, status: AccountStatus, at: Date): Promise<void> {
    await this.transactions.query('UPDATE users SET status = $2, updated_at = $3 WHERE id = $1', [
      id,
      status,
      at,
    ]);
  }

  private async unlessTaken(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (breaksConstraint(error, 'uq_users_email')) throw new EmailTaken();
      throw error;
    }
  }
}
