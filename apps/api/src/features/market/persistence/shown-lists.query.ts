import { Injectable } from '@nestjs/common';
import type { Listed } from '@raccordo/market';
import { NEAR_EQUAL_BAND_PPM, SHORTLIST_SIZE } from '@raccordo/matching';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

interface Row extends Listed {
  readonly runId: string;
}

/** Lists the figures rest on at most. */
export const MOST_LISTS = 2_000;

/** Those shown and those near enough to have been, list by list. Agencies only: no firm is read. */
const LISTS = `
  WITH recent AS (
    SELECT id FROM match_runs WHERE computed_at >= $1 ORDER BY computed_at DESC, id DESC LIMIT $2
  ), least AS (
    SELECT run_id, min(score_ppm) AS score_ppm FROM match_results
    WHERE run_id IN (SELECT id FROM recent) AND rank <= $3 AND score_ppm > 0 GROUP BY run_id
  )
  SELECT result.run_id AS "runId", result.agency_id AS id, result.rank,
         result.score_ppm AS "scorePpm"
  FROM match_results AS result JOIN least ON least.run_id = result.run_id
  WHERE result.rank <= $3 OR result.score_ppm >= least.score_ppm - $4
  ORDER BY result.run_id, result.rank`;

@Injectable()
export class ShownListsQuery {
  constructor(private readonly transactions: TransactionRunner) {}

  load(since: Date): Promise<readonly (readonly Listed[])[]> {
    return this.transactions.asSystem(async () => {
      const rows = await this.transactions.query<Row>(LISTS, [
        since,
        MOST_LISTS,
        SHORTLIST_SIZE,
        NEAR_EQUAL_BAND_PPM,
      ]);
      const lists = new Map<string, Listed[]>();
      for (const { runId, id, rank, scorePpm } of rows) {
        const list = lists.get(runId) ?? [];
        list.push({ id, rank, scorePpm });
        lists.set(runId, list);
      }
      return [...lists.values()];
    });
  }
}
