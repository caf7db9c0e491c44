import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { CurrentPerson } from '../current-person.ts';

/** One question for what the head of every page says. */
@Injectable()
export class CurrentPersonQuery {
  constructor(private readonly transactions: TransactionRunner) {}

  async find(userId: string): Promise<CurrentPerson | null> {
    const [row] = await this.transactions.query<CurrentPerson>(
      `SELECT u.id, u.name, u.email::text AS email, u.locale,
         u.email_verified_at IS NOT NULL AS "isEmailVerified", u.is_admin AS "isAdminAccount",
         coalesce((
           SELECT json_agg(json_build_object('id', o.id, 'kind', o.kind, 'name', o.name,
             'role', m.role, 'agencyId', a.id) ORDER BY m.created_at, o.id)
           FROM memberships m
           JOIN organisations o ON o.id = m.organisation_id AND o.deleted_at IS NULL
           LEFT JOIN agencies a ON a.organisation_id = o.id
           WHERE m.user_id = u.id), '[]') AS organisations
       FROM users u WHERE u.id = $1`,
      [userId],
    );
    return row ?? null;
  }
}
