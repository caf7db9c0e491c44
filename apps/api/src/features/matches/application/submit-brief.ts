import { Injectable } from '@nestjs/common';
import {
  BriefIncomplete,
  missingFieldsOf,
  transition,
  validateForSubmission,
} from '@raccordo/brief';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { OwnBriefs, requireVersion, type StoredBrief } from '../../briefs/index.ts';
import { BooksInForce } from '../../reference-books/index.ts';
import { MatchBrief } from './match-brief.ts';

/** From draft to matched in one step: all of it is kept, or none. */
@Injectable()
export class SubmitBrief {
  constructor(
    private readonly own: OwnBriefs,
    private readonly match: MatchBrief,
    private readonly books: BooksInForce,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  execute(id: string, version: number): Promise<StoredBrief> {
    return this.transactions.run(async () => {
      const brief = await this.own.lock(id);
      const submitted = transition(brief.state, 'submit');
      requireVersion(brief, version);
      requireComplete(brief);
      const diagnosed = {
        ...brief,
        state: transition(submitted, 'diagnose'),
        submittedAt: this.clock.now(),
        figureVersion: this.books.current().figures.version,
      };
      return this.match.execute(diagnosed, 'submitted');
    });
  }
}

function requireComplete({ content }: StoredBrief): void {
  const violations = validateForSubmission(content);
  if (violations.length === 0) return;
  throw new BriefIncomplete({ missing: missingFieldsOf(content), violations });
}
