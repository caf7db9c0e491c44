import { Injectable } from '@nestjs/common';
import type { MembershipRole } from '../../../platform/access/actor.ts';
import { breaksConstraint } from '../../../platform/persistence/database-errors.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Member } from '../membership-rules.ts';
import type { MemberDetails } from '../organisation.ts';
import { AlreadyMember } from '../organisations.errors.ts';

/** The last member of the page before. */
export type MemberKey = readonly [joinedAt: string, userId: string];

/** Whoever takes up an invitation. */
export interface InvitationReader {
  readonly email: string;
  readonly name: string;
}

@Injectable()
export class MembershipRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(
    organisationId: string,
    userId: string,
    role: MembershipRole,
    now: Date,
  ): Promise<void> {
    try {
      await this.transactions.query(
        `INSERT INTO memberships (organisation_id, user_id, role, created_at)
         VALUES ($1, $2, $3, $4)`,
        [organisationId, userId, role, now],
      );
    } catch (error) {
      if (breaksConstraint(error, 'pk_memberships')) throw new AlreadyMember();
      throw error;
    }
  }

  /**
   * All of them: what the rules look at. Call it with the organisation locked. Who is about to be
   * erased is not counted on, as little as who is suspended.
   */
  membersOf(organisationId: string): Promise<Member[]> {
    return this.transactions.query<Member>(
      `SELECT m.user_id AS "userId", m.role, u.status = 'active' AND u.erasure_due_at IS NULL AS "isActive"
       FROM memberships m JOIN users u ON u.id = m.user_id
       WHERE m.organisation_id = $1 ORDER BY m.created_at, m.user_id`,
      [organisationId],
    );
  }

  /** In one order for everybody, or two who leave could wait for each other. */
  async lockOwnedBy(userId: string): Promise<void> {
    await this.transactions.query(
      `SELECT id FROM organisations WHERE deleted_at IS NULL AND id IN (
         SELECT organisation_id FROM memberships WHERE user_id = $1 AND role = 'owner')
       ORDER BY id FOR UPDATE`,
      [userId],
    );
  }

  /** What nobody but this person can act for, by name; as `isLastOwner` has it. */
  listSoleOwnerships(userId: string): Promise<{ id: string; name: string }[]> {
    return this.transactions.query(
      `SELECT o.id, o.name FROM organisations o
       JOIN memberships m ON m.organisation_id = o.id AND m.user_id = $1 AND m.role = 'owner'
       WHERE o.deleted_at IS NULL AND NOT EXISTS (
         SELECT FROM memberships other JOIN users u ON u.id = other.user_id
         WHERE other.organisation_id = o.id AND other.role = 'owner' AND other.user_id <> $1
           AND u.status = 'active' AND u.erasure_due_at IS NULL)
       ORDER BY o.name, o.id`,
      [userId],
    );
  }

  /** Asked of the people in it, so that it says nothing of accounts elsewhere. */
  async hasAddress(organisationId: string, email: string): Promise<boolean> {
    const rows = await this.transactions.query(
      `SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id
       WHERE m.organisation_id = $1 AND u.email = $2`,
      [organisationId, email],
    );
    return rows.length > 0;
  }

  /** Null for an account that is not there, or whose address nobody has confirmed. */
  async findReader(userId: string): Promise<InvitationReader | null> {
    const [row] = await this.transactions.query<InvitationReader>(
      `SELECT email::text AS email, name FROM users
       WHERE id = $1 AND status = 'active' AND email_verified_at IS NOT NULL`,
      [userId],
    );
    return row ?? null;
  }

  /** In the order they came; `count` rows at most. */
  list(organisationId: string, after: MemberKey | null, count: number): Promise<MemberDetails[]> {
    return this.transactions.query<MemberDetails>(
      `SELECT m.user_id AS "userId", u.name, u.email::text AS email, m.role,
         m.created_at AS "joinedAt"
       FROM memberships m JOIN users u ON u.id = m.user_id
       WHERE m.organisation_id = $1
         AND ($2::timestamptz IS NULL OR (m.created_at, m.user_id) > ($2, $3))
       ORDER BY m.created_at, m.user_id LIMIT $4`,
      [organisationId, after?.[0] ?? null, after?.[1] ?? null, count],
    );
  }

  async setRole(organisationId: string, userId: string, role: MembershipRole): Promise<void> {
    await this.transactions.query(
      'UPDATE memberships SET role = $3 WHERE organisation_id = $1 AND user_id = $2',
      [organisationId, userId, role],
    );
  }

  async delete(organisationId: string, userId: string): Promise<void> {
    await this.transactions.query(
      'DELETE FROM memberships WHERE organisation_id = $1 AND user_id = $2',
      [organisationId, userId],
    );
  }
}
