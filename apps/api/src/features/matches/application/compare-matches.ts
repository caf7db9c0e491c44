import { Injectable } from '@nestjs/common';
import { MatchNotFound, TooManyToCompare } from '../matches.errors.ts';
import { MatchRunRepository } from '../persistence/match-run.repository.ts';
import type { RunMatch } from '../match-run.ts';
import { OwnRuns } from './own-runs.ts';

/** More do not fit side by side. */
export const MAX_COMPARED = 4;

@Injectable()
export class CompareMatches {
  constructor(
    private readonly own: OwnRuns,
    private readonly runs: MatchRunRepository,
  ) {}

  async execute(briefId: string, agencyIds: readonly string[]): Promise<readonly RunMatch[]> {
    const run = await this.own.get(briefId);
    if (agencyIds.length > MAX_COMPARED) throw new TooManyToCompare({ max: MAX_COMPARED });
    const matches = await this.runs.findMatches(run.id, agencyIds);
    if (matches.length < agencyIds.length) throw new MatchNotFound();
    return matches;
  }
}
