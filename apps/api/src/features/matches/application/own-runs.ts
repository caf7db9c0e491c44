import { Injectable } from '@nestjs/common';
import type { BriefId } from '@raccordo/kernel';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
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
      // Row security shows a run only to those its brief belongs to, so the brief need not be read.
      const run = isUuid(briefId) ? await this.runs.findLatest(briefId as BriefId) : null;
      if (run !== null) return run;
      const { state } = await this.own.get(briefId);
      throw new MatchesNotComputed({ state });
    });
  }
}
