import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { Clock } from '../../../platform/clock/clock.ts';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { OpenInvitation } from '../invitation.ts';
import { InvitationRepository } from '../persistence/invitation.repository.ts';
import { MembershipRepository } from '../persistence/membership.repository.ts';
import { isPlaceInTime } from './place-in-time.ts';

/**
 * What waits for somebody's confirmed address: a mail may be lost, an invitation is not. Read as the
 * program and by that address alone.
 */
@Injectable()
export class WaitingInvitations {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly memberships: MembershipRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async list(
    userId: string,
    query: { limit: number; cursor?: string },
  ): Promise<Page<OpenInvitation>> {
    const after = decodeCursor(query.cursor, isPlaceInTime);
    const rows = await this.transactions.asSystem(async () => {
      const reader = await this.memberships.findReader(userId);
      if (reader === null) return [];
      return this.invitations.listOpenFor(reader.email, after, query.limit + 1, this.clock.now());
    });
    return pageOf(
      rows,
      query.limit,
      ({ createdAt, id }) => [createdAt.toISOString(), id],
      (row) => row,
    );
  }
}
