import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '../../../platform/access/actor.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Organisation, OwnOrganisation } from '../organisation.ts';

export interface NewOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly vatNumber: string | null;
}

/** The last organisation of the page before. */
export type OrganisationKey = readonly [createdAt: string, id: string];

const COLUMNS = `o.id, o.kind, o.name, o.vat_number AS "vatNumber", o.version,
  o.created_at AS "createdAt"`;
const OWN = `SELECT ${COLUMNS}, m.role, a.id AS "agencyId"
  FROM memberships m
  JOIN organisations o ON o.id = m.organisation_id AND o.deleted_at IS NULL
  LEFT JOIN agencies a ON a.organisation_id = o.id
  WHERE m.user_id = $1`;

/** Deleted ones are not there, for anybody. */
@Injectable()
export class OrganisationRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert({ id, kind, name, vatNumber }: NewOrganisation, now: Date): Promise<void> {
    await this.transactions.query(
      `INSERT INTO organisations (id, kind, name, vat_number, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $5)`,
      [id, kind, name, vatNumber, now],
    );
  }

  async isThere(id: string): Promise<boolean> {
    const rows = await this.transactions.query(
      'SELECT 1 FROM organisations WHERE id = $1 AND deleted_at IS NULL',
      [id],
    );
    return rows.length > 0;
  }

  /** Nobody else may change it, or who is in it, until the transaction ends. */
  async lock(id: string): Promise<Organisation | null> {
    const [row] = await this.transactions.query<Organisation>(
      [
        `SELECT ${COLUMNS}`,
        'FROM organisations o WHERE o.id = $1 AND o.deleted_at IS NULL FOR UPDATE',
      ].join(' '),
      [id],
    );
    return row ?? null;
  }

  async findOwn(userId: string, id: string): Promise<OwnOrganisation | null> {
    const [row] = await this.transactions.query<OwnOrganisation>([OWN, 'AND o.id = $2'].join(' '), [
      userId,
      id,
    ]);
    return row ?? null;
  }

  /** In the order they were founded; `count` rows at most. */
  listOwn(
    userId: string,
    after: OrganisationKey | null,
    count: number,
  ): Promise<OwnOrganisation[]> {
    return this.transactions.query<OwnOrganisation>(
      [
        OWN,
        'AND ($2::timestamptz IS NULL OR (o.created_at, o.id) > ($2, $3))',
        'ORDER BY o.created_at, o.id LIMIT $4',
      ].join(' '),
      [userId, after?.[0] ?? null, after?.[1] ?? null, count],
    );
  }

  async replace({ id, name, vatNumber, version }: Organisation, now: Date): Promise<void> {
    await this.transactions.query(
      'UPDATE organisations SET name = $2, vat_number = $3, version = $4, updated_at = $5 WHERE id = $1',
      [id, name, vatNumber, version, now],
    );
  }

  /** From now on it is not there; its rows wait for the retention job. */
  async markDeleted(id: string, now: Date): Promise<void> {
    await this.transactions.query(
      'UPDATE organisations SET deleted_at = $2, version = version + 1, updated_at = $2 WHERE id = $1',
      [id, now],
    );
  }

  /** Longest gone first. */
  listDeletedUntil(moment: Date): Promise<readonly string[]> {
    return this.idsOf(
      'SELECT id FROM organisations WHERE deleted_at <= $1 ORDER BY deleted_at, id',
      moment,
    );
  }

  /** Deleted ones whose only owner is this person. */
  listDeletedOwnedOnlyBy(userId: string): Promise<readonly string[]> {
    return this.idsOf(
      `SELECT o.id FROM organisations o
       WHERE o.deleted_at IS NOT NULL AND ARRAY[$1::uuid] = (
         SELECT array_agg(m.user_id) FROM memberships m
         WHERE m.organisation_id = o.id AND m.role = 'owner')
       ORDER BY o.id`,
      userId,
    );
  }

  /** False when it is not there, or not deleted. */
  async lockDeleted(id: string): Promise<boolean> {
    const rows = await this.transactions.query(
      'SELECT 1 FROM organisations WHERE id = $1 AND deleted_at IS NOT NULL FOR UPDATE',
      [id],
    );
    return rows.length > 0;
  }

  /** With everything that hangs on it. */
  async remove(id: string): Promise<void> {
    await this.transactions.query('DELETE FROM organisations WHERE id = $1', [id]);
  }

  private async idsOf(sql: string, parameter: unknown): Promise<readonly string[]> {
    const rows = await this.transactions.query<{ id: string }>(sql, [parameter]);
    return rows.map(({ id }) => id);
  }
}
