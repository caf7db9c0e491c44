import { Injectable } from '@nestjs/common';
import {
  BriefIncomplete,
  missingFieldsOf,
  transition,
  validateForSubmission,
} from '@raccordo/brief';
import { needOf, planOf } from '@raccordo/planning';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import {
  BriefAuthors,
  BriefRepository,
  OwnBriefs,
  requireVersion,
  type StoredBrief,
} from '../../briefs/index.ts';
import { BooksInForce } from '../../reference-books/index.ts';
import { ComputeMatches } from './compute-matches.ts';

/** From draft to matched in one step: all of it is kept, or none. */
@Injectable()
export class SubmitBrief {
  constructor(
    private readonly own: OwnBriefs,
    private readonly briefs: BriefRepository,
    private readonly authors: BriefAuthors,
    private readonly computeMatches: ComputeMatches,
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
      const now = this.clock.now();
      const { figures } = this.books.current();
      const matched: StoredBrief = {
        ...brief,
        state: transition(transition(submitted, 'diagnose'), 'match'),
        version: version + 1,
        updatedAt: now,
        updatedBy: this.authors.current(brief.owner),
        submittedAt: now,
        figureVersion: figures.version,
      };
      await this.briefs.replace(matched);
      const need = needOf(brief.content, planOf(brief.content, figures));
      await this.computeMatches.execute(brief.id, { need, figureVersion: figures.version }, now);
      await this.authors.record('submitted', matched);
      return matched;
    });
  }
}

function requireComplete({ content }: StoredBrief): void {
  const violations = validateForSubmission(content);
  if (violations.length === 0) return;
  throw new BriefIncomplete({ missing: missingFieldsOf(content), violations });
}
