import { Injectable } from '@nestjs/common';
import type { MembershipRole } from '../../../platform/access/actor.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Invitation, OpenInvitation } from '../invitation.ts';

/** The last invitation of the page before. */
export type InvitationKey = readonly [createdAt: string, id: string];

/** What a sending decides, the first one and every other. */
export interface Sending {
  readonly id: string;
  readonly organisationId: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly locale: string;
  readonly invitedBy: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
}

/** Whoever sent it is an owner today: nobody leaves a door open behind them. `$1` is now. */
const OPEN = `i.revoked_at IS NULL AND i.expires_at > $1 AND EXISTS (
  SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id AND u.status = 'active'
  WHERE m.organisation_id = i.organisation_id AND m.user_id = i.invited_by AND m.role = 'owner')`;

const OF_ORGANISATION = `SELECT i.id, i.organisation_id AS "organisationId", i.email::text AS email,
    i.role, i.locale, u.name AS "invitedByName", i.created_at AS "createdAt",
    i.sent_at AS "sentAt", i.sent_count AS "sentCount", i.expires_at AS "expiresAt",
    i.revoked_at IS NOT NULL AS "isRevoked", (${OPEN}) AS "isOpen"
  FROM organisation_invitations i
  LEFT JOIN memberships m ON m.organisation_id = i.organisation_id AND m.user_id = i.invited_by
  LEFT JOIN users u ON u.id = m.user_id
  WHERE i.organisation_id = $2`;

const BY_TOKEN = `SELECT i.id, i.organisation_id AS "organisationId", o.name AS "organisationName",
    o.kind AS "organisationKind", i.email::text AS email, i.role, inviter.name AS "invitedByName",
    i.expires_at AS "expiresAt"
  FROM organisation_invitations i
  JOIN organisations o ON o.id = i.organisation_id AND o.deleted_at IS NULL
  JOIN users inviter ON inviter.id = i.invited_by
  WHERE i.token_hash = $2 AND ${OPEN}`;

const USE = `WITH used AS (
    DELETE FROM organisation_invitations i WHERE i.token_hash = $2 AND ${OPEN} RETURNING i.id)
  SELECT id FROM used`;

@Injectable()
export class InvitationRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** Withdrawn ones are not in it; latest first, `count` rows at most. */
  list(
    organisationId: string,
    after: InvitationKey | null,
    count: number,
    now: Date,
  ): Promise<Invitation[]> {
    return this.transactions.query<Invitation>(
      [
        OF_ORGANISATION,
        'AND i.revoked_at IS NULL',
        'AND ($3::timestamptz IS NULL OR (i.created_at, i.id) < ($3, $4))',
        'ORDER BY i.created_at DESC, i.id DESC LIMIT $5',
      ].join(' '),
      [now, organisationId, after?.[0] ?? null, after?.[1] ?? null, count],
    );
  }

  async find(organisationId: string, id: string, now: Date): Promise<Invitation | null> {
    const [row] = await this.transactions.query<Invitation>(
      [OF_ORGANISATION, 'AND i.id = $3'].join(' '),
      [now, organisationId, id],
    );
    return row ?? null;
  }

  /** Whatever became of it. */
  async findFor(organisationId: string, email: string, now: Date): Promise<Invitation | null> {
    const [row] = await this.transactions.query<Invitation>(
      [OF_ORGANISATION, 'AND i.email = $3'].join(' '),
      [now, organisationId, email],
    );
    return row ?? null;
  }

  async countSentBy(userId: string, since: Date): Promise<number> {
    const [row] = await this.transactions.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM organisation_invitations
       WHERE invited_by = $1 AND sent_at > $2`,
      [userId, since],
    );
    return row?.count ?? 0;
  }

  /** With a new token: an older link for the same address opens nothing any more. */
  async send(sending: Sending, tokenHash: Buffer): Promise<void> {
    const { id, organisationId, email, role, locale, invitedBy, sentAt, expiresAt } = sending;
    await this.transactions.query(
      `INSERT INTO organisation_invitations (id, organisation_id, email, role, locale, token_hash,
         invited_by, created_at, sent_at, sent_count, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, 1, $9)
       ON CONFLICT ON CONSTRAINT uq_organisation_invitations_email DO UPDATE
       SET role = $4, locale = $5, token_hash = $6, invited_by = $7, sent_at = $8,
           sent_count = organisation_invitations.sent_count + 1, expires_at = $9, revoked_at = NULL`,
      [id, organisationId, email, role, locale, tokenHash, invitedBy, sentAt, expiresAt],
    );
  }

  async revoke(organisationId: string, id: string, now: Date): Promise<void> {
    await this.transactions.query(
      'UPDATE organisation_invitations SET revoked_at = $3 WHERE organisation_id = $1 AND id = $2',
      [organisationId, id, now],
    );
  }

  /** For whoever holds the token; asked as the program. */
  async findOpen(tokenHash: Buffer, now: Date): Promise<OpenInvitation | null> {
    const [row] = await this.transactions.query<OpenInvitation>(BY_TOKEN, [now, tokenHash]);
    return row ?? null;
  }

  /** True for one caller only, however many come at once. */
  async use(tokenHash: Buffer, now: Date): Promise<boolean> {
    return (await this.transactions.query(USE, [now, tokenHash])).length === 1;
  }

  async deleteEndedBefore(instant: Date): Promise<void> {
    await this.transactions.query('DELETE FROM organisation_invitations WHERE expires_at < $1', [
      instant,
    ]);
  }
}
