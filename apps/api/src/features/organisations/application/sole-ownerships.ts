import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { MembershipRepository } from '../persistence/membership.repository.ts';

/** An organisation nobody else could act for. */
export interface SoleOwnership {
  readonly id: string;
  readonly name: string;
}

/** What somebody must pass on or delete before they leave altogether. */
@Injectable()
export class SoleOwnerships {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  /** By name. */
  listOf(userId: string): Promise<readonly SoleOwnership[]> {
    return this.transactions.asSystem(() => this.memberships.listSoleOwnerships(userId));
  }

  /** As above, and nobody joins or leaves what the person owns until the transaction ends. */
  lockOf(userId: string): Promise<readonly SoleOwnership[]> {
    return this.transactions.asSystem(async () => {
      await this.memberships.lockOwnedBy(userId);
      return this.memberships.listSoleOwnerships(userId);
    });
  }
}
