import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { BriefRepository } from '../persistence/brief.repository.ts';

/** What somebody wrote before having an account is theirs afterwards. */
@Injectable()
export class AdoptGuestBriefs {
  constructor(
    private readonly briefs: BriefRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  /** How many there were. The guest is the one of the caller's own cookie, never a given one. */
  execute(guestId: string, organisationId: string, userId: string): Promise<number> {
    return this.transactions.asSystem(() => this.briefs.adopt(guestId, organisationId, userId));
  }
}
