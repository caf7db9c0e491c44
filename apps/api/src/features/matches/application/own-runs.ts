import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { OwnBriefs } from '../../briefs/index.ts';
import { MatchesNotComputed } from '../matches.errors.ts';
import { MatchRunRepository } from '../persistence/match-run.repository.ts';
import type { MatchRun } from '../match-run.ts';

/** The latest run of a brief, for those the brief belongs to. */
@Injectable()
export class OwnRuns {
  constructor(
    private readonly own: OwnBriefs,
    private readonly runs: MatchRunRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  get(briefId: string): Promise<MatchRun> {
    return this.transactions.run(async () => {
      const brief = await this.own.get(briefId);
      const run = await this.runs.findLatest(brief.id);
      if (run === null) throw new MatchesNotComputed({ state: brief.state });
      return run;
    });
  }
}
