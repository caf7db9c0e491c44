import { Injectable } from '@nestjs/common';
import { type Brief, emptyBrief, INITIAL_STATE } from '@raccordo/brief';
import { asBriefId } from '@raccordo/kernel';
import type { Actor } from '../../../platform/access/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { GuestSessions } from '../../guests/index.ts';
import { BriefRepository } from '../persistence/brief.repository.ts';
import type { BriefOwner, StoredBrief } from '../stored-brief.ts';
import type { BriefAuthor } from '../brief-author.ts';
import { BriefAuthors } from './brief-authors.ts';
import { authorshipOf } from './brief-ownership.ts';

export interface CreatedBrief {
  readonly brief: StoredBrief;
  /** Set when this brief also began the guest's session. */
  readonly newGuestToken: string | null;
}

export interface NewBrief {
  readonly content: Brief | null;
  /** The firm it is for; needed by those who act for several. */
  readonly organisationId: string | null;
}

@Injectable()
export class CreateBrief {
  constructor(
    private readonly briefs: BriefRepository,
    private readonly sessions: GuestSessions,
    private readonly authors: BriefAuthors,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { content, organisationId }: NewBrief): Promise<CreatedBrief> {
    const { owner, createdBy } = authorshipOf(actor, organisationId);
    if (owner !== null) {
      const brief = await this.insert({ owner, createdBy }, content, 'begun');
      return { brief, newGuestToken: null };
    }
    // Nobody yet: the row belongs to a guest the database could not have been told of.
    return this.transactions.run(() =>
      this.transactions.asSystem(async () => {
        const { guestId, token } = await this.sessions.open();
        const owner = { guestId, organisationId: null };
        const brief = await this.insert({ owner, createdBy }, content, 'begun');
        return { brief, newGuestToken: token };
      }),
    );
  }

  /** For whom it is has been decided: also the way to a copy. */
  insert(
    { owner, createdBy }: { readonly owner: BriefOwner; readonly createdBy: BriefAuthor },
    content: Brief | null,
    act: 'begun' | 'copied',
  ): Promise<StoredBrief> {
    return this.transactions.run(async () => {
      const now = this.clock.now();
      const brief: StoredBrief = {
        id: asBriefId(this.ids.nextId()),
        owner,
        createdBy,
        updatedBy: createdBy,
        state: INITIAL_STATE,
        version: 1,
        content: content ?? emptyBrief(),
        createdAt: now,
        updatedAt: now,
        submittedAt: null,
        figureVersion: null,
        // Nor has a copy: what it says may change, and a mix is chosen for what a brief says.
        chosenPlan: null,
      };
      await this.briefs.insert(brief);
      await this.authors.record(act, brief);
      return brief;
    });
  }
}
