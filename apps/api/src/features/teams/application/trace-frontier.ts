import { Injectable } from '@nestjs/common';
import { frontierBudgets, type FrontierPoint } from '@raccordo/teams';
import { OwnRuns } from '../../matches/index.ts';
import { settleConditions, type TeamConditions, teamRequestOf } from '../team-conditions.ts';
import { TeamWithoutBudget } from '../teams.errors.ts';
import { requireSensible } from './require-sensible.ts';
import { TeamSearch } from './team-search.ts';

export interface Frontier {
  readonly budgetMinor: number;
  readonly points: readonly FrontierPoint[];
}

/** What the best team would cover for less and for more money. */
@Injectable()
export class TraceFrontier {
  constructor(
    private readonly own: OwnRuns,
    private readonly search: TeamSearch,
  ) {}

  async execute(briefId: string, asked: TeamConditions): Promise<Frontier> {
    const conditions = settleConditions(asked);
    requireSensible(conditions);
    const { need } = await this.own.get(briefId);
    const budgetMinor = need.feeBudgetMinor;
    if (budgetMinor === null) throw new TeamWithoutBudget();
    const { points } = await this.search.ask({
      kind: 'frontier',
      request: teamRequestOf(need, conditions),
      budgets: frontierBudgets(budgetMinor),
    });
    return { budgetMinor, points };
  }
}
