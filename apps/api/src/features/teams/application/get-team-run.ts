import { Injectable } from '@nestjs/common';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { OwnBriefs } from '../../briefs/index.ts';
import { TeamRunRepository } from '../persistence/team-run.repository.ts';
import type { TeamRun } from '../team-run.ts';
import { TeamRunNotFound } from '../teams.errors.ts';

/** A team of a brief as it was found, for those the brief belongs to. */
@Injectable()
export class GetTeamRun {
  constructor(
    private readonly own: OwnBriefs,
    private readonly runs: TeamRunRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  execute(briefId: string, teamId: string): Promise<TeamRun> {
    return this.transactions.run(async () => {
      const brief = await this.own.get(briefId);
      const run = isUuid(teamId) ? await this.runs.find(brief.id, teamId) : null;
      if (run === null) throw new TeamRunNotFound();
      return run;
    });
  }
}
