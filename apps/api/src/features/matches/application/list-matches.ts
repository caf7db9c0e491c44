import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { MatchRunRepository } from '../persistence/match-run.repository.ts';
import type { MatchRun, RunMatch } from '../match-run.ts';
import { OwnRuns } from './own-runs.ts';

export interface MatchList {
  readonly run: MatchRun;
  readonly page: Page<RunMatch>;
}

type RankKey = readonly [runId: string, rank: number];

@Injectable()
export class ListMatches {
  constructor(
    private readonly own: OwnRuns,
    private readonly runs: MatchRunRepository,
  ) {}

  /** A cursor of an earlier run starts again from the top of the latest. */
  async execute(
    briefId: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<MatchList> {
    const after = decodeCursor(cursor, isRankKey);
    const run = await this.own.get(briefId);
    const afterRank = after !== null && after[0] === run.id ? after[1] : 0;
    const rows = await this.runs.listMatches(run.id, afterRank, limit + 1);
    return {
      run,
      page: pageOf(
        rows,
        limit,
        ({ rank }) => [run.id, rank],
        (match) => match,
      ),
    };
  }
}

function isRankKey(key: readonly unknown[]): key is RankKey {
  const [runId, rank] = key;
  return key.length === 2 && typeof runId === 'string' && Number.isSafeInteger(rank);
}
