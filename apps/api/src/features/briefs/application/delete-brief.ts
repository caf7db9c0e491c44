import { Injectable } from '@nestjs/common';
import { type Actor, guestIdOf, userIdOf } from '../../../platform/access/actor.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AnswerOnce } from '../../idempotency/index.ts';
import { BriefRepository } from '../persistence/brief.repository.ts';
import { BriefAuthors } from './brief-authors.ts';
import { OwnBriefs, requireVersion } from './own-briefs.ts';

/** For good: what is deleted is not kept, its matches neither. */
@Injectable()
export class DeleteBrief {
  constructor(
    private readonly own: OwnBriefs,
    private readonly briefs: BriefRepository,
    private readonly authors: BriefAuthors,
    private readonly once: AnswerOnce,
    private readonly transactions: TransactionRunner,
  ) {}

  async execute(actor: Actor, id: string, version: number): Promise<void> {
    await this.transactions.run(async () => {
      const brief = await this.own.lock(id);
      requireVersion(brief, version);
      await this.briefs.delete(brief.id);
      const askerId = userIdOf(actor) ?? guestIdOf(actor);
      if (askerId !== null) await this.once.forget(askerId);
      await this.authors.record('deleted', brief);
    });
  }
}
