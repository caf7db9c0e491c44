import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AnswerOnce } from '../../guests/index.ts';
import { BriefRepository } from '../persistence/brief.repository.ts';
import { OwnBriefs, requireVersion } from './own-briefs.ts';

/** For good: what a guest deletes is not kept, its matches neither. */
@Injectable()
export class DeleteBrief {
  constructor(
    private readonly own: OwnBriefs,
    private readonly briefs: BriefRepository,
    private readonly once: AnswerOnce,
    private readonly transactions: TransactionRunner,
  ) {}

  async execute(id: string, guestId: string | null, version: number): Promise<void> {
    await this.transactions.run(async () => {
      const brief = await this.own.lock(id, guestId);
      requireVersion(brief, version);
      await this.briefs.delete(brief.id);
      await this.once.forget(brief.guestId);
    });
  }
}
