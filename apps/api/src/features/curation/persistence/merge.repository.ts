import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Merge } from '../merge.ts';
import { AgencyMergeEntity } from './agency-merge.entity.ts';

/** What a merge must know of an agency beyond what it says of itself. */
export interface MergeKeys {
  readonly id: string;
  readonly organisationId: string | null;
  readonly externalKey: string | null;
  readonly contentHash: string | null;
}

/** The last row of the page before. */
export type MergeKey = readonly [mergedAt: string, id: string];

@Injectable()
export class MergeRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** In the order of ids, so that two merges never wait for each other in a circle. */
  lock(ids: readonly string[]): Promise<readonly MergeKeys[]> {
    return this.transactions.query<MergeKeys>(
      `SELECT id, organisation_id AS "organisationId", external_key AS "externalKey",
              content_hash AS "contentHash"
       FROM agencies WHERE id = ANY($1) ORDER BY id FOR UPDATE`,
      [ids],
    );
  }

  find(ids: readonly string[]): Promise<readonly MergeKeys[]> {
    return this.transactions.query<MergeKeys>(
      `SELECT id, organisation_id AS "organisationId", external_key AS "externalKey",
              content_hash AS "contentHash"
       FROM agencies WHERE id = ANY($1) ORDER BY id`,
      [ids],
    );
  }

  /** Times shown, day by day. How many days were moved. */
  async moveExposure(sourceId: string, targetId: string): Promise<number> {
    const rows = await this.transactions.query<{ days: number }>(
      `WITH gone AS (DELETE FROM agency_exposures WHERE agency_id = $1 RETURNING shown_on, times),
         added AS (
           INSERT INTO agency_exposures (agency_id, shown_on, times)
           SELECT $2, shown_on, times FROM gone
           ON CONFLICT ON CONSTRAINT pk_agency_exposures
           DO UPDATE SET times = agency_exposures.times + EXCLUDED.times
           RETURNING shown_on)
       SELECT count(*)::int AS days FROM added`,
      [sourceId, targetId],
    );
    return rows[0]?.days ?? 0;
  }

  /** Old addresses lead to the target, those the source had inherited too. */
  async moveAddresses(
    source: { readonly id: string; readonly slug: string; readonly name: string },
    targetId: string,
  ): Promise<void> {
    await this.transactions.query(
      'UPDATE agency_former_slugs SET agency_id = $2 WHERE agency_id = $1',
      [source.id, targetId],
    );
    await this.transactions.query(
      'INSERT INTO agency_former_slugs (slug, name, agency_id) VALUES ($1, $2, $3)',
      [source.slug, source.name, targetId],
    );
    // Rows of an import that were merged into the source stay merged.
    await this.transactions.query('UPDATE agency_merges SET target_id = $2 WHERE target_id = $1', [
      source.id,
      targetId,
    ]);
  }

  /** All of them, or the open ones alone; one person contests one claim once. How many moved. */
  async moveContests(capability: string, sourceId: string, targetId: string): Promise<number> {
    const rows = await this.transactions.query<{ moved: number }>(
      `WITH moved AS (
         UPDATE claim_contests c SET agency_id = $2
         WHERE c.agency_id = $1 AND c.capability = $3 AND (c.state <> 'open' OR NOT EXISTS (
           SELECT 1 FROM claim_contests o WHERE o.agency_id = $2 AND o.capability = $3
             AND o.state = 'open' AND o.contested_by = c.contested_by))
         RETURNING c.id)
       SELECT count(*)::int AS moved FROM moved`,
      [sourceId, targetId, capability],
    );
    return rows[0]?.moved ?? 0;
  }

  /** Those that wait are refused when the target has its people already. How many moved. */
  async moveOwnershipRequests(
    { sourceId, targetId }: { readonly sourceId: string; readonly targetId: string },
    refusal: { readonly by: string; readonly at: Date; readonly reason: string } | null,
  ): Promise<number> {
    const rows = await this.transactions.query<{ moved: number }>(
      `WITH moved AS (
         UPDATE agency_ownership_requests SET agency_id = $2,
           state = CASE WHEN state = 'waiting' AND $3::uuid IS NOT NULL THEN 'refused' ELSE state END,
           decided_by = CASE WHEN state = 'waiting' AND $3::uuid IS NOT NULL THEN $3 ELSE decided_by END,
           decided_at = CASE WHEN state = 'waiting' AND $3::uuid IS NOT NULL THEN $4 ELSE decided_at END,
           decision_reason = CASE WHEN state = 'waiting' AND $3::uuid IS NOT NULL THEN $5 ELSE decision_reason END
         WHERE agency_id = $1 RETURNING id)
       SELECT count(*)::int AS moved FROM moved`,
      [sourceId, targetId, refusal?.by ?? null, refusal?.at ?? null, refusal?.reason ?? null],
    );
    return rows[0]?.moved ?? 0;
  }

  /** Past sanctions stay in the history of what is now one agency. */
  async moveSuspensions(sourceId: string, targetId: string): Promise<void> {
    await this.transactions.query(
      'UPDATE agency_suspensions SET agency_id = $2 WHERE agency_id = $1',
      [sourceId, targetId],
    );
  }

  async remove(id: string): Promise<void> {
    await this.transactions.query('DELETE FROM agencies WHERE id = $1', [id]);
  }

  async insert(merge: Merge): Promise<void> {
    await this.transactions
      .manager()
      .createQueryBuilder()
      .insert()
      .into(AgencyMergeEntity)
      .values({ ...merge })
      .updateEntity(false)
      .execute();
  }

  /** Latest first. */
  list(after: MergeKey | null, count: number): Promise<readonly Merge[]> {
    return this.transactions.use((manager) => {
      const query = manager
        .createQueryBuilder(AgencyMergeEntity, 'merge')
        .orderBy('merge.mergedAt', 'DESC')
        .addOrderBy('merge.id', 'DESC')
        .limit(count);
      if (after !== null) {
        query.where('(merge.mergedAt, merge.id) < (:at, :id)', { at: after[0], id: after[1] });
      }
      return query.getMany();
    });
  }
}
