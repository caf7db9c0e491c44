import { Injectable } from '@nestjs/common';
import type { Locale } from '@raccordo/kernel';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { PersonSought } from '../person-sought.ts';
import { PersonNotFound } from '../privacy.errors.ts';

export interface PersonKept extends PersonSought {
  readonly locale: Locale;
  /** Null for who did not ask to be erased. */
  readonly erasureDueAt: Date | null;
}

const SELECT = `SELECT id AS "userId", email::text AS email, name, locale,
  erasure_due_at AS "erasureDueAt" FROM users WHERE id = $1`;

/** The account, as far as leaving goes. */
@Injectable()
export class PersonRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async get(userId: string): Promise<PersonKept> {
    const [row] = await this.transactions.query<PersonKept>(SELECT, [userId]);
    if (row === undefined) throw new PersonNotFound();
    return row;
  }

  /** Nobody else changes it until the transaction ends; null when it is gone. */
  async lock(userId: string): Promise<PersonKept | null> {
    const [row] = await this.transactions.query<PersonKept>([SELECT, 'FOR UPDATE'].join(' '), [
      userId,
    ]);
    return row ?? null;
  }

  async setErasureDue(userId: string, dueAt: Date | null): Promise<void> {
    await this.transactions.query('UPDATE users SET erasure_due_at = $2 WHERE id = $1', [
      userId,
      dueAt,
    ]);
  }

  /** Longest waiting first. */
  async listDue(now: Date): Promise<readonly string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      'SELECT id FROM users WHERE erasure_due_at <= $1 ORDER BY erasure_due_at, id',
      [now],
    );
    return rows.map(({ id }) => id);
  }
}
