import { Injectable } from '@nestjs/common';
import { transition } from '@raccordo/brief';
import { settledPlanOf } from '@raccordo/planning';
import { Clock } from '../../../platform/clock/clock.ts';
import { BriefAuthors, BriefRepository, type StoredBrief } from '../../briefs/index.ts';
import { BooksInForce } from '../../reference-books/index.ts';
import { ComputeMatches } from './compute-matches.ts';

/** A brief that has been diagnosed, and the figures its need is computed with. */
export type MatchableBrief = StoredBrief & { readonly figureVersion: number };

/**
 * Keeps a brief as it now is, its need and its matches. One act in three writes: in the transaction
 * of whoever asks, who has locked the brief and may change it.
 */
@Injectable()
export class MatchBrief {
  constructor(
    private readonly briefs: BriefRepository,
    private readonly authors: BriefAuthors,
    private readonly computeMatches: ComputeMatches,
    private readonly books: BooksInForce,
    private readonly clock: Clock,
  ) {}

  async execute(brief: MatchableBrief, act: 'submitted' | 'planned'): Promise<StoredBrief> {
    const now = this.clock.now();
    const { content, figureVersion, chosenPlan } = brief;
    const matched: StoredBrief = {
      ...brief,
      state: transition(brief.state, 'match'),
      version: brief.version + 1,
      updatedAt: now,
      updatedBy: this.authors.current(brief.owner),
    };
    await this.briefs.replace(matched);
    const { need } = settledPlanOf(content, this.books.figuresAt(figureVersion), chosenPlan);
    await this.computeMatches.execute(brief.id, { need, figureVersion }, now);
    await this.authors.record(act, matched);
    return matched;
  }
}
