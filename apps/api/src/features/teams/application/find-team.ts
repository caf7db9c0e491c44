import { Injectable } from '@nestjs/common';
import { type AgencyCard, agencyCardOf } from '../../agencies/index.ts';
import { AgencyIndexHolder, OwnRuns } from '../../matches/index.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { MAX_TEAM_MEMBERS } from '@raccordo/teams';
import { TeamRunRepository } from '../persistence/team-run.repository.ts';
import {
  isPlain,
  settleConditions,
  type TeamConditions,
  teamRequestOf,
} from '../team-conditions.ts';
import type { TeamAnswers, TeamRun } from '../team-run.ts';
import { requireSensible } from './require-sensible.ts';
import { TeamSearch } from './team-search.ts';

/** The best team for a matched brief under conditions, kept as it came out. */
@Injectable()
export class FindTeam {
  constructor(
    private readonly own: OwnRuns,
    private readonly search: TeamSearch,
    private readonly runs: TeamRunRepository,
    private readonly holder: AgencyIndexHolder,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** The search holds no transaction: a hard one must not hold a connection either. */
  async execute(briefId: string, asked: TeamConditions): Promise<TeamRun> {
    const conditions = settleConditions(asked);
    requireSensible(conditions);
    const { id: runId, briefId: ownBriefId, need } = await this.own.get(briefId);
    const request = teamRequestOf(need, conditions);
    const { answers } = await this.search.ask({ kind: 'team', request });
    const run: TeamRun = {
      id: this.ids.nextId(),
      briefId: ownBriefId,
      runId,
      conditions,
      isPlain: isPlain(conditions, MAX_TEAM_MEMBERS),
      budgetMinor: need.feeBudgetMinor,
      answers,
      cards: this.cardsOf(answers),
      computedAt: this.clock.now(),
    };
    await this.transactions.run(() => this.runs.keep(run));
    return run;
  }

  private cardsOf({ best, comparison, others }: TeamAnswers): readonly AgencyCard[] {
    const teams = [best, ...others].map(({ team }) => team);
    const named = [...teams, comparison.bestAgency, comparison.bestVertical].flatMap(
      (team) => team?.members.flatMap(({ agencyId }) => agencyId ?? []) ?? [],
    );
    return [...new Set(named)].flatMap((id) => {
      const agency = this.holder.find(id);
      return agency === null ? [] : [agencyCardOf(agency)];
    });
  }
}
