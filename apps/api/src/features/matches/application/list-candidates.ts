import { Injectable } from '@nestjs/common';
import type { RunMatch } from '../match-run.ts';
import { MatchRunRepository } from '../persistence/match-run.repository.ts';
import { OwnRuns } from './own-runs.ts';

/** Who could be among the first few for a need that is not far from the one of the run. */
export const MOST_CANDIDATES = 50;

/** The best agencies of the latest run as the engine saw them: nothing their pages do not say. */
@Injectable()
export class ListCandidates {
  constructor(
    private readonly own: OwnRuns,
    private readonly runs: MatchRunRepository,
  ) {}

  async execute(briefId: string): Promise<readonly RunMatch[]> {
    const run = await this.own.get(briefId);
    return this.runs.listMatches(run.id, 0, MOST_CANDIDATES);
  }
}
