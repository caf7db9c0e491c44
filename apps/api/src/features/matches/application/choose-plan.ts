import { Injectable } from '@nestjs/common';
import { BriefTransitionRefused, nextStateOf } from '@raccordo/brief';
import { chosenMixOf, type PlanChoice, PlanChoiceRefused } from '@raccordo/planning';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { OwnBriefs, requireVersion, type StoredBrief } from '../../briefs/index.ts';
import { BooksInForce } from '../../reference-books/index.ts';
import { type MatchableBrief, MatchBrief } from './match-brief.ts';

/**
 * The firm takes one of the mixes, or the plan Raccordo proposes: hours, weights and matches follow
 * in the same transaction. Only while nobody has been invited: what agencies answer to stays.
 */
@Injectable()
export class ChoosePlan {
  constructor(
    private readonly own: OwnBriefs,
    private readonly match: MatchBrief,
    private readonly books: BooksInForce,
    private readonly transactions: TransactionRunner,
  ) {}

  execute(id: string, version: number, choice: PlanChoice | null): Promise<StoredBrief> {
    return this.transactions.run(async () => {
      const brief = requireMatchable(await this.own.lock(id));
      requireVersion(brief, version);
      if (choice === null && brief.chosenPlan === null) return brief;
      if (choice !== null) this.requirePossible(brief, choice);
      return this.match.execute({ ...brief, chosenPlan: choice }, 'planned');
    });
  }

  private requirePossible({ content, figureVersion }: MatchableBrief, choice: PlanChoice): void {
    const found = chosenMixOf(content, this.books.figuresAt(figureVersion), choice);
    if (found.kind === 'mix') return;
    throw new PlanChoiceRefused({ reason: found.reason, channel: found.channel });
  }
}

function requireMatchable(brief: StoredBrief): MatchableBrief {
  const { state, figureVersion } = brief;
  if (nextStateOf(state, 'match') === null || figureVersion === null) {
    throw new BriefTransitionRefused({ state, event: 'match' });
  }
  return { ...brief, figureVersion };
}
