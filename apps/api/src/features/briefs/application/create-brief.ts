import { Injectable } from '@nestjs/common';
import { type Brief, emptyBrief, INITIAL_STATE } from '@raccordo/brief';
import { asBriefId } from '@raccordo/kernel';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { GuestSessions } from '../../guests/index.ts';
import { BriefRepository } from '../persistence/brief.repository.ts';
import type { StoredBrief } from '../stored-brief.ts';

export interface CreatedBrief {
  readonly brief: StoredBrief;
  /** Set when this brief also began the guest's session. */
  readonly newGuestToken: string | null;
}

@Injectable()
export class CreateBrief {
  constructor(
    private readonly briefs: BriefRepository,
    private readonly sessions: GuestSessions,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  execute(guestId: string | null, content: Brief | null): Promise<CreatedBrief> {
    return this.transactions.run(async () => {
      const opened = guestId === null ? await this.sessions.open() : { guestId, token: null };
      const now = this.clock.now();
      const brief: StoredBrief = {
        id: asBriefId(this.ids.nextId()),
        guestId: opened.guestId,
        state: INITIAL_STATE,
        version: 1,
        content: content ?? emptyBrief(),
        createdAt: now,
        updatedAt: now,
        submittedAt: null,
      };
      await this.briefs.insert(brief);
      return { brief, newGuestToken: opened.token };
    });
  }
}
