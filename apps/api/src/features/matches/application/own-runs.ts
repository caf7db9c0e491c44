import { Injectable } from '@nestjs/common';
import { OwnBriefs } from '../../briefs/index.ts';
import { MatchesNotComputed } from '../matches.errors.ts';
import { MatchRunRepository } from '../persistence/match-run.repository.ts';
import type { MatchRun } from '../match-run.ts';

/** The latest run of a brief, for the guest the brief belongs to. */
@Injectable()
export class OwnRuns {
  constructor(
    private readonly own: OwnBriefs,
    private readonly runs: MatchRunRepository,
  ) {}

  async get(briefId: string, guestId: string | null): Promise<MatchRun> {
    const brief = await this.own.get(briefId, guestId);
    const run = await this.runs.findLatest(brief.id);
    if (run === null) throw new MatchesNotComputed({ state: brief.state });
    return run;
  }
}
