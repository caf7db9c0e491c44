import { Injectable } from '@nestjs/common';
import type { GateReason } from '@raccordo/matching';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

export interface MonthFigures {
  /** `YYYY-MM` */
  readonly month: string;
  readonly briefs: number;
  readonly withoutAgency: number;
}

export interface ReasonFigures {
  readonly reason: GateReason;
  readonly exclusions: number;
}

/** The latest run of each brief of the period. */
const LATEST = `
  SELECT DISTINCT ON (brief_id) brief_id, eligible, excluded_by_reason, computed_at
  FROM match_runs WHERE computed_at >= $1 ORDER BY brief_id, computed_at DESC, id DESC`;

const BY_MONTH = `
  SELECT to_char(computed_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, count(*)::int AS briefs,
         count(*) FILTER (WHERE eligible = 0)::int AS "withoutAgency"
  FROM (${LATEST}) AS latest GROUP BY month ORDER BY month DESC`;

const BY_REASON = `
  SELECT reason, sum(times::int)::int AS exclusions
  FROM (${LATEST}) AS latest, jsonb_each_text(excluded_by_reason) AS gate (reason, times)
  GROUP BY reason ORDER BY exclusions DESC, reason`;

/** Figures for admins, over every brief: read as the program, for row security hides briefs from them. */
@Injectable()
export class BriefFiguresQuery {
  constructor(private readonly transactions: TransactionRunner) {}

  byMonth(since: Date): Promise<readonly MonthFigures[]> {
    return this.transactions.asSystem(() =>
      this.transactions.query<MonthFigures>(BY_MONTH, [since]),
    );
  }

  byReason(since: Date): Promise<readonly ReasonFigures[]> {
    return this.transactions.asSystem(() =>
      this.transactions.query<ReasonFigures>(BY_REASON, [since]),
    );
  }
}
