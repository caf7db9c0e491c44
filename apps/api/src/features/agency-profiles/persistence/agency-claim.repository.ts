import { Injectable } from '@nestjs/common';
import type { CapabilityId } from '@raccordo/taxonomy';
import { breaksConstraint } from '../../../platform/persistence/database-errors.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { ClaimContestedAlready } from '../agency-profile.errors.ts';
import type { ContestState, StoredClaim, StoredContest } from '../stored-claim.ts';
import { AgencyClaimEntity } from './agency-claim.entity.ts';
import { toClaimRow, toStoredClaim } from './agency-claim.mapper.ts';
import { ClaimContestEntity } from './claim-contest.entity.ts';

/** The last row of the page before. */
export type ClaimKey = readonly [updatedAt: string, agencyId: string, capability: string];

/** Of an agency whose organisation is deleted nothing is left to examine. */
const OF_SOMEBODY = `NOT EXISTS (
  SELECT 1 FROM organisations o WHERE o.id = claim.organisationId AND o.deleted_at IS NOT NULL)`;

@Injectable()
export class AgencyClaimRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** Claims somebody examined or contested; the others are unexamined. */
  async listOf(agencyId: string): Promise<readonly StoredClaim[]> {
    const rows = await this.transactions.use((manager) =>
      manager.find(AgencyClaimEntity, { where: { agencyId }, order: { capability: 'ASC' } }),
    );
    return rows.map(toStoredClaim);
  }

  async lock(agencyId: string, capability: CapabilityId): Promise<StoredClaim | null> {
    const row = await this.transactions.manager().findOne(AgencyClaimEntity, {
      where: { agencyId, capability },
      lock: { mode: 'pessimistic_write' },
    });
    return row === null ? null : toStoredClaim(row);
  }

  async save(claim: StoredClaim): Promise<void> {
    const row = toClaimRow(claim);
    const columns = [
      'organisation_id', 'state', 'case_id', 'message', 'question', 'requested_at', 'requested_by',
      'verified_by_kind', 'verified_on', 'verified_case_id', 'verified_by', 'refusal_kind',
      'refused_on', 'refusal_reason', 'refused_case_id', 'version', 'updated_at',
    ]; // prettier-ignore
    await this.transactions
      .manager()
      .createQueryBuilder()
      .insert()
      .into(AgencyClaimEntity)
      .values(row)
      .orUpdate(columns, ['agency_id', 'capability'])
      .updateEntity(false)
      .execute();
  }

  /** Claims made of an agency before its people came are theirs from now on. */
  async giveTo(agencyId: string, organisationId: string): Promise<void> {
    await this.transactions.query(
      'UPDATE agency_claims SET organisation_id = $2 WHERE agency_id = $1',
      [agencyId, organisationId],
    );
  }

  async addContest(contest: StoredContest): Promise<void> {
    try {
      await this.transactions
        .manager()
        .createQueryBuilder()
        .insert()
        .into(ClaimContestEntity)
        .values({ ...contest })
        .updateEntity(false)
        .execute();
    } catch (error) {
      if (breaksConstraint(error, 'uq_claim_contests_open')) throw new ClaimContestedAlready();
      throw error;
    }
  }

  /** Contests of one claim, oldest first. */
  async contestsOf(
    agencyId: string,
    capability: CapabilityId | null = null,
  ): Promise<readonly StoredContest[]> {
    return this.transactions.use((manager) =>
      manager.find(ClaimContestEntity, {
        where: { agencyId, ...(capability === null ? {} : { capability }) },
        order: { createdAt: 'ASC', id: 'ASC' },
      }),
    );
  }

  async decideContests(
    agencyId: string,
    capability: CapabilityId,
    decision: {
      readonly state: Exclude<ContestState, 'open'>;
      readonly at: Date;
      readonly by: string;
      readonly reason: string | null;
    },
  ): Promise<void> {
    await this.transactions.query(
      `UPDATE claim_contests
       SET state = $3, decided_at = $4, decided_by = $5, decision_reason = $6
       WHERE agency_id = $1 AND capability = $2 AND state = 'open'`,
      [agencyId, capability, decision.state, decision.at, decision.by, decision.reason],
    );
  }

  /** Claims that wait for an examiner, longest first; `count` rows at most. */
  async listWaiting(after: ClaimKey | null, count: number): Promise<readonly StoredClaim[]> {
    return this.transactions.use(async (manager) => {
      const query = manager
        .createQueryBuilder(AgencyClaimEntity, 'claim')
        .where(`claim.state IN ('requested', 'contested')`)
        .andWhere(OF_SOMEBODY)
        .orderBy('claim.updatedAt', 'ASC')
        .addOrderBy('claim.agencyId', 'ASC')
        .addOrderBy('claim.capability', 'ASC')
        .limit(count);
      if (after !== null) {
        query.andWhere('(claim.updatedAt, claim.agencyId, claim.capability) > (:at, :id, :what)', {
          at: after[0],
          id: after[1],
          what: after[2],
        });
      }
      return (await query.getMany()).map(toStoredClaim);
    });
  }
}
