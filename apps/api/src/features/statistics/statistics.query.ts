import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../platform/persistence/transaction-runner.ts';

export interface ProgrammeStatistics {
  readonly publishedAgencies: number;
  readonly offers: number;
  readonly offersWithEvidence: number;
  readonly regionsServed: number;
  readonly briefsSubmitted: number;
  readonly briefsMatched: number;
  readonly briefsWithoutAgency: number;
}

const STATISTICS = `
  WITH published AS (SELECT id, on_site_regions FROM agencies WHERE status = 'published'),
  offered AS (
    SELECT count(*)::int AS offers,
           count(*) FILTER (WHERE evidence <> 'declared')::int AS proven
    FROM agency_offers WHERE agency_id IN (SELECT id FROM published)
  ),
  latest AS (
    SELECT DISTINCT ON (brief_id) brief_id, eligible
    FROM match_runs ORDER BY brief_id, computed_at DESC, id DESC
  )
  SELECT
    (SELECT count(*)::int FROM published) AS "publishedAgencies",
    offered.offers,
    offered.proven AS "offersWithEvidence",
    (SELECT count(DISTINCT region)::int FROM published, unnest(on_site_regions) AS region)
      AS "regionsServed",
    (SELECT count(*)::int FROM briefs WHERE submitted_at IS NOT NULL) AS "briefsSubmitted",
    (SELECT count(*)::int FROM latest WHERE eligible > 0) AS "briefsMatched",
    (SELECT count(*)::int FROM latest WHERE eligible = 0) AS "briefsWithoutAgency"
  FROM offered`;

@Injectable()
export class StatisticsQuery {
  constructor(private readonly transactions: TransactionRunner) {}

  async count(): Promise<ProgrammeStatistics> {
    // Counts only: of briefs that nobody but their owners may read.
    const [row] = await this.transactions.asSystem(() =>
      this.transactions.query<ProgrammeStatistics>(STATISTICS),
    );
    if (row === undefined) throw new Error('An aggregate always gives one row');
    return row;
  }
}
