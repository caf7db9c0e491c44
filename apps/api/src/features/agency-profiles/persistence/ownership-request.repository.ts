import { Injectable } from '@nestjs/common';
import { breaksConstraint } from '../../../platform/persistence/database-errors.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { OwnershipAskedAlready } from '../agency-profile.errors.ts';
import type { OwnershipRequest } from '../ownership-request.ts';
import { OwnershipRequestEntity } from './ownership-request.entity.ts';

@Injectable()
export class OwnershipRequestRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(request: OwnershipRequest): Promise<void> {
    try {
      await this.transactions
        .manager()
        .createQueryBuilder()
        .insert()
        .into(OwnershipRequestEntity)
        .values({ ...request, grounds: [...request.grounds] })
        .updateEntity(false)
        .execute();
    } catch (error) {
      if (breaksConstraint(error, 'uq_agency_ownership_requests_waiting')) {
        throw new OwnershipAskedAlready();
      }
      throw error;
    }
  }

  /** Latest first. */
  listOf(organisationId: string): Promise<readonly OwnershipRequest[]> {
    return this.transactions.use((manager) =>
      manager.find(OwnershipRequestEntity, {
        where: { organisationId },
        order: { createdAt: 'DESC', id: 'DESC' },
      }),
    );
  }

  /** Those that wait for a decision, oldest first. */
  listWaiting(count: number): Promise<readonly OwnershipRequest[]> {
    return this.transactions.use((manager) =>
      manager.find(OwnershipRequestEntity, {
        where: { state: 'waiting' },
        order: { createdAt: 'ASC', id: 'ASC' },
        take: count,
      }),
    );
  }

  /** Nobody is left whom the agency could be given to. */
  async deleteWaiting(organisationId: string): Promise<void> {
    await this.transactions.query(
      `DELETE FROM agency_ownership_requests WHERE organisation_id = $1 AND state = 'waiting'`,
      [organisationId],
    );
  }

  async lock(id: string): Promise<OwnershipRequest | null> {
    return this.transactions.manager().findOne(OwnershipRequestEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async decide(
    id: string,
    decision: Pick<OwnershipRequest, 'state' | 'decidedAt' | 'decidedBy' | 'decisionReason'>,
  ): Promise<void> {
    await this.transactions.query(
      `UPDATE agency_ownership_requests
       SET state = $2, decided_at = $3, decided_by = $4, decision_reason = $5 WHERE id = $1`,
      [id, decision.state, decision.decidedAt, decision.decidedBy, decision.decisionReason],
    );
  }
}
