import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { KeptSession, KnownSession } from '../known-session.ts';
import { SessionEntity } from './session.entity.ts';

const COLUMNS = `s.id, s.user_id AS "userId", s.device, s.created_at AS "createdAt",
  s.authenticated_at AS "authenticatedAt", s.second_factor_at AS "secondFactorAt",
  s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt"`;

/** Suspended and erased people have no sessions, deleted organisations no members. */
const RECOGNISE = `
  SELECT ${COLUMNS}, u.is_admin AS "isAdminAccount", u.email_verified_at IS NOT NULL AS "isEmailVerified",
    coalesce((
      SELECT json_agg(json_build_object('organisationId', m.organisation_id,
        'organisationKind', o.kind, 'role', m.role, 'agencyId', a.id) ORDER BY m.created_at, o.id)
      FROM memberships m
      JOIN organisations o ON o.id = m.organisation_id AND o.deleted_at IS NULL
      LEFT JOIN agencies a ON a.organisation_id = o.id
      WHERE m.user_id = u.id), '[]') AS memberships
  FROM sessions s JOIN users u ON u.id = s.user_id
  WHERE s.token_hash = $1 AND u.status = 'active'`;

@Injectable()
export class SessionRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  insert(session: KeptSession, tokenHash: Buffer): Promise<unknown> {
    return this.transactions.use((manager) =>
      manager
        .createQueryBuilder()
        .insert()
        .into(SessionEntity)
        .values({
          id: session.id,
          userId: session.userId,
          tokenHash,
          device: session.device,
          createdAt: session.createdAt,
          authenticatedAt: session.authenticatedAt,
          secondFactorAt: session.secondFactorAt,
          lastSeenAt: session.lastSeenAt,
          expiresAt: session.expiresAt,
        })
        .updateEntity(false)
        .execute(),
    );
  }

  async recognise(tokenHash: Buffer): Promise<KnownSession | null> {
    const [row] = await this.transactions.query<KnownSession>(RECOGNISE, [tokenHash]);
    return row ?? null;
  }

  async find(id: string): Promise<KeptSession | null> {
    const [row] = await this.transactions.query<KeptSession>(
      [`SELECT ${COLUMNS}`, 'FROM sessions s WHERE s.id = $1'].join(' '),
      [id],
    );
    return row ?? null;
  }

  /** Those still alive, latest first. */
  listOf(userId: string, now: Date): Promise<KeptSession[]> {
    return this.transactions.query<KeptSession>(
      [
        `SELECT ${COLUMNS}`,
        'FROM sessions s WHERE s.user_id = $1 AND s.expires_at > $2',
        'ORDER BY s.created_at DESC, s.id DESC',
      ].join(' '),
      [userId, now],
    );
  }

  async seen(id: string, at: Date): Promise<void> {
    await this.transactions.query('UPDATE sessions SET last_seen_at = $2 WHERE id = $1', [id, at]);
  }

  /** The person proved again who they are, perhaps with the second factor too. */
  async authenticated(id: string, at: Date, withSecondFactor: boolean): Promise<void> {
    await this.transactions.query(
      `UPDATE sessions SET authenticated_at = $2,
         second_factor_at = CASE WHEN $3 THEN $2 ELSE second_factor_at END
       WHERE id = $1`,
      [id, at, withSecondFactor],
    );
  }

  async delete(id: string): Promise<void> {
    await this.transactions.query('DELETE FROM sessions WHERE id = $1', [id]);
  }

  /** All of a person's, but perhaps the one in use. How many ended. */
  async deleteOf(userId: string, exceptId: string | null): Promise<number> {
    const rows = await this.transactions.query<{ ended: number }>(
      `WITH gone AS (
         DELETE FROM sessions WHERE user_id = $1 AND id IS DISTINCT FROM $2 RETURNING id)
       SELECT count(*)::int AS ended FROM gone`,
      [userId, exceptId],
    );
    return rows[0]?.ended ?? 0;
  }
}
