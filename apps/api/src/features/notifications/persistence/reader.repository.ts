import { Injectable } from '@nestjs/common';
import type { Locale } from '@raccordo/kernel';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { MembershipRole } from '../../../platform/access/actor.ts';

/** Somebody with an account, as far as writing to them goes. */
export interface Reader {
  readonly userId: string;
  readonly email: string;
  readonly locale: Locale;
  readonly isEmailVerified: boolean;
}

interface ReaderRow {
  readonly id: string;
  readonly email: string;
  readonly locale: Locale;
  readonly is_verified: boolean;
}

/** Accounts that were erased or suspended are written to by nobody. */
@Injectable()
export class ReaderRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async findSome(userIds: readonly string[]): Promise<readonly Reader[]> {
    const rows = await this.transactions.query<ReaderRow>(
      `SELECT id, email::text, locale, email_verified_at IS NOT NULL AS is_verified
       FROM users WHERE id = ANY($1::uuid[]) AND status = 'active' ORDER BY id`,
      [userIds],
    );
    return rows.map(toReader);
  }

  async findOfOrganisation(
    organisationId: string,
    roles: readonly MembershipRole[],
  ): Promise<readonly Reader[]> {
    const rows = await this.transactions.query<ReaderRow>(
      `SELECT id, email::text, locale, email_verified_at IS NOT NULL AS is_verified
       FROM users JOIN memberships ON memberships.user_id = users.id
       WHERE organisation_id = $1 AND role = ANY($2) AND status = 'active' ORDER BY id`,
      [organisationId, roles],
    );
    return rows.map(toReader);
  }
}

const toReader = ({ id, email, locale, is_verified }: ReaderRow): Reader => ({
  userId: id,
  email,
  locale,
  isEmailVerified: is_verified,
});
