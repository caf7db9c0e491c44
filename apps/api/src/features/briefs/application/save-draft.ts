import { Injectable } from '@nestjs/common';
import { type Brief, BriefAlreadySubmitted } from '@raccordo/brief';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { BriefRepository } from '../persistence/brief.repository.ts';
import type { StoredBrief } from '../stored-brief.ts';
import { BriefAuthors } from './brief-authors.ts';
import { OwnBriefs, requireVersion } from './own-briefs.ts';

/** A draft may say anything half-way: what it lacks or gets wrong is judged when it is submitted. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly own: OwnBriefs,
    private readonly briefs: BriefRepository,
    private readonly authors: BriefAuthors,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  execute(id: string, version: number, content: Brief): Promise<StoredBrief> {
    return this.transactions.run(async () => {
      const brief = await this.own.lock(id);
      if (brief.state !== 'draft') throw new BriefAlreadySubmitted({ state: brief.state });
      requireVersion(brief, version);
      const saved = {
        ...brief,
        content,
        version: version + 1,
        updatedAt: this.clock.now(),
        updatedBy: this.authors.current(brief.owner),
      };
      await this.briefs.replace(saved);
      return saved;
    });
  }
}
