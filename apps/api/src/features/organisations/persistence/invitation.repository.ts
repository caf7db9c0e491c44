import { Injectable } from '@nestjs/common';
import type { MembershipRole } from '../../../platform/access/actor.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Invitation, OpenInvitation, Sent } from '../invitation.ts';

/** The last invitation of the page before. */
export type InvitationKey = readonly [createdAt: string, id: string];

/** What opens an invitation: the link of its mail, or being the one it waits for. */
export type OpenKey = { readonly tokenHash: Buffer } | { readonly id: string };

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
const OPEN = `i.revoked_at IS NULL AND i.declined_at IS NULL AND i.expires_at > $1 AND EXISTS (
  SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id AND u.status = 'active'
  WHERE m.organisation_id = i.organisation_id AND m.user_id = i.invited_by AND m.role = 'owner')`;

const OF_ORGANISATION = `SELECT i.id, i.organisation_id AS "organisationId", i.email::text AS email,
    i.role, i.locale, u.name AS "invitedByName", i.created_at AS "createdAt",
    i.sent_at AS "sentAt", i.sent_count AS "sentCount", i.expires_at AS "expiresAt",
    i.revoked_at IS NOT NULL AS "isRevoked", i.declined_at IS NOT NULL AS "isDeclined", (${OPEN}) AS "isOpen"
  FROM organisation_invitations i
  LEFT JOIN memberships m ON m.organisation_id = i.organisation_id AND m.user_id = i.invited_by
  LEFT JOIN users u ON u.id = m.user_id
  WHERE i.organisation_id = $2`;

const FOR_INVITED = `SELECT i.id, i.organisation_id AS "organisationId", o.name AS "organisationName",
    o.kind AS "organisationKind", i.email::text AS email, i.role, inviter.name AS "invitedByName",
    i.created_at AS "createdAt", i.expires_at AS "expiresAt"
  FROM organisation_invitations i
  JOIN organisations o ON o.id = i.organisation_id AND o.deleted_at IS NULL
  JOIN users inviter ON inviter.id = i.invited_by
  WHERE ${OPEN}`;

const INVITED = `SELECT u.id AS "userId" FROM organisation_invitations i
  JOIN organisations o ON o.id = i.organisation_id AND o.deleted_at IS NULL
  JOIN users u ON u.email = i.email
  WHERE i.id = $2 AND ${OPEN}`;

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

  /** How many addresses somebody has written to since then, over all their organisations. */
  async countSentBy(userId: string, since: Date): Promise<number> {
    const [row] = await this.transactions.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM organisation_invitations
       WHERE invited_by = $1 AND sent_at > $2`,
      [userId, since],
    );
    return row?.count ?? 0;
  }

  /** What one person has sent to one address, over all their organisations; null = nothing. */
  async findSentBy(userId: string, email: string): Promise<Sent | null> {
    const [row] = await this.transactions.query<{ sentCount: number; sentAt: Date | null }>(
      `SELECT coalesce(sum(sent_count), 0)::int AS "sentCount", max(sent_at) AS "sentAt"
       FROM organisation_invitations WHERE invited_by = $1 AND email = $2`,
      [userId, email],
    );
    if (row === undefined || row.sentAt === null) return null;
    return { sentCount: row.sentCount, sentAt: row.sentAt };
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
           sent_count = organisation_invitations.sent_count + 1, expires_at = $9, revoked_at = NULL,
           declined_at = NULL`,
      [id, organisationId, email, role, locale, tokenHash, invitedBy, sentAt, expiresAt],
    );
  }

  async revoke(organisationId: string, id: string, now: Date): Promise<void> {
    await this.transactions.query(
      'UPDATE organisation_invitations SET revoked_at = $3 WHERE organisation_id = $1 AND id = $2',
      [organisationId, id, now],
    );
  }

  async decline(id: string, now: Date): Promise<void> {
    await this.transactions.query(
      'UPDATE organisation_invitations SET declined_at = $2 WHERE id = $1',
      [id, now],
    );
  }

  async delete(id: string): Promise<void> {
    await this.transactions.query('DELETE FROM organisation_invitations WHERE id = $1', [id]);
  }

  /** For the one who was invited; asked as the program. */
  async findOpen(key: OpenKey, now: Date): Promise<OpenInvitation | null> {
    const [row] = await this.transactions.query<OpenInvitation>(
      [FOR_INVITED, 'tokenHash' in key ? 'AND i.token_hash = $2' : 'AND i.id = $2'].join(' '),
      [now, 'tokenHash' in key ? key.tokenHash : key.id],
    );
    return row ?? null;
  }

  /** Those waiting for an address; latest first, `count` rows at most. Asked as the program. */
  listOpenFor(
    email: string,
    after: InvitationKey | null,
    count: number,
    now: Date,
  ): Promise<OpenInvitation[]> {
    return this.transactions.query<OpenInvitation>(
      [
        FOR_INVITED,
        'AND i.email = $2 AND ($3::timestamptz IS NULL OR (i.created_at, i.id) < ($3, $4))',
        'ORDER BY i.created_at DESC, i.id DESC LIMIT $5',
      ].join(' '),
      [now, email, after?.[0] ?? null, after?.[1] ?? null, count],
    );
  }

  /** The account an open invitation waits for, address confirmed or not; null when there is none. */
  async findInvited(id: string, now: Date): Promise<string | null> {
    const [row] = await this.transactions.query<{ userId: string }>(INVITED, [now, id]);
    return row?.userId ?? null;
  }
}
