import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type {
  ListedOrganisation,
  ListedPerson,
  OrganisationMember,
  OrganisationRecord,
  PersonRecord,
  PersonStatus,
} from '../person.ts';

/** The last row of the page before; lists begin with the newest. */
export type NewestKey = readonly [createdAt: string, id: string];

/** People and organisations as admins look them up. Row security lets nobody else see them all. */
@Injectable()
export class PersonDirectory {
  constructor(private readonly transactions: TransactionRunner) {}

  listPeople(
    filter: { readonly q: string | null; readonly status: PersonStatus | null },
    after: NewestKey | null,
    count: number,
  ): Promise<readonly ListedPerson[]> {
    return this.transactions.query<ListedPerson>(
      [
        `SELECT ${PERSON} FROM users u WHERE u.status <> 'erased'`,
        `AND ($1::text IS NULL OR position(lower($1) IN lower(u.name || ' ' || u.email::text)) > 0)`,
        'AND ($2::text IS NULL OR u.status = $2)',
        'AND ($3::timestamptz IS NULL OR (u.created_at, u.id) < ($3::timestamptz, $4::uuid))',
        'ORDER BY u.created_at DESC, u.id DESC LIMIT $5',
      ].join(' '),
      [filter.q, filter.status, after?.[0] ?? null, after?.[1] ?? null, count],
    );
  }

  async findPerson(id: string, now: Date): Promise<PersonRecord | null> {
    const [row] = await this.transactions.query<PersonRecord>(
      [
        `SELECT ${PERSON}, coalesce((`,
        `SELECT json_agg(json_build_object('organisationId', o.id, 'organisationName', o.name,
           'organisationKind', o.kind, 'role', m.role) ORDER BY m.created_at, o.id)`,
        'FROM memberships m JOIN organisations o ON o.id = m.organisation_id AND o.deleted_at IS NULL',
        `WHERE m.user_id = u.id), '[]') AS memberships,`,
        '(SELECT count(*)::int FROM sessions s WHERE s.user_id = u.id AND s.expires_at > $2) AS sessions,',
        '(SELECT max(s.last_seen_at) FROM sessions s WHERE s.user_id = u.id) AS "lastSeenAt"',
        `FROM users u WHERE u.id = $1 AND u.status <> 'erased'`,
      ].join(' '),
      [id, now],
    );
    return row ?? null;
  }

  /** Nobody else changes the account until the transaction ends. */
  async lockPerson(
    id: string,
  ): Promise<Pick<ListedPerson, 'status' | 'isAdmin' | 'version'> | null> {
    const [row] = await this.transactions.query<
      Pick<ListedPerson, 'status' | 'isAdmin' | 'version'>
    >(
      `SELECT status, is_admin AS "isAdmin", version FROM users
       WHERE id = $1 AND status <> 'erased' FOR UPDATE`,
      [id],
    );
    return row ?? null;
  }

  async setStatus(id: string, status: PersonStatus, version: number, at: Date): Promise<void> {
    await this.transactions.query(
      'UPDATE users SET status = $2, version = $3, updated_at = $4 WHERE id = $1',
      [id, status, version, at],
    );
  }

  listOrganisations(
    filter: { readonly q: string | null; readonly kind: string | null },
    after: NewestKey | null,
    count: number,
  ): Promise<readonly ListedOrganisation[]> {
    return this.transactions.query<ListedOrganisation>(
      [
        `SELECT ${ORGANISATION} FROM organisations o LEFT JOIN agencies a ON a.organisation_id = o.id`,
        `WHERE o.deleted_at IS NULL`,
        `AND ($1::text IS NULL OR position(lower($1) IN lower(o.name || ' ' || coalesce(o.vat_number, ''))) > 0)`,
        'AND ($2::text IS NULL OR o.kind = $2)',
        'AND ($3::timestamptz IS NULL OR (o.created_at, o.id) < ($3::timestamptz, $4::uuid))',
        'ORDER BY o.created_at DESC, o.id DESC LIMIT $5',
      ].join(' '),
      [filter.q, filter.kind, after?.[0] ?? null, after?.[1] ?? null, count],
    );
  }

  async findOrganisation(id: string): Promise<OrganisationRecord | null> {
    return this.transactions.run(async () => {
      const [row] = await this.transactions.query<ListedOrganisation>(
        [
          `SELECT ${ORGANISATION} FROM organisations o`,
          'LEFT JOIN agencies a ON a.organisation_id = o.id',
          'WHERE o.id = $1 AND o.deleted_at IS NULL',
        ].join(' '),
        [id],
      );
      if (row === undefined) return null;
      const members = await this.transactions.query<OrganisationMember>(
        `SELECT u.id AS "userId", u.name, u.email::text AS email, m.role, u.status
         FROM memberships m JOIN users u ON u.id = m.user_id
         WHERE m.organisation_id = $1 ORDER BY m.created_at, u.id`,
        [id],
      );
      return { ...row, members };
    });
  }
}

const PERSON = `u.id, u.email::text AS email, u.name, u.status, u.is_admin AS "isAdmin",
  u.email_verified_at IS NOT NULL AS "isEmailVerified", u.version, u.created_at AS "createdAt",
  (SELECT count(*)::int FROM memberships m WHERE m.user_id = u.id) AS organisations`;

const ORGANISATION = `o.id, o.name, o.kind, o.vat_number AS "vatNumber", o.created_at AS "createdAt",
  a.slug AS "agencySlug",
  (SELECT count(*)::int FROM memberships m WHERE m.organisation_id = o.id) AS people`;
