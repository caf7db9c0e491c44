import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Brief } from '@raccordo/brief';
import type { PrivateNeed } from '@raccordo/market';
import { type Need, objectiveOf } from '@raccordo/planning';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

/** A matched brief with what the market's figures are made of. Never leaves this feature. */
export interface PrivateBrief {
  readonly need: PrivateNeed;
  /** Agencies that passed the gates. */
  readonly eligible: number;
  /** Null when there is no agency yet. */
  readonly bestCoveragePpm: number | null;
}

interface Row {
  readonly runId: string;
  readonly subject: string;
  readonly matchedOn: string;
  readonly need: Need;
  readonly content: Brief;
  readonly eligible: number;
  readonly bestCoveragePpm: number | null;
}

/** How many briefs the figures rest on at most: bounded work whatever the market. */
export const MOST_BRIEFS = 2_000;

/** The latest run of each brief. A firm is its VAT number, or whoever the brief belongs to. */
const BRIEFS = `
  SELECT run.id AS "runId", run.need, run.eligible, brief.content,
         to_char(run.computed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "matchedOn",
         coalesce(brief.content #>> '{firm,vatNumber}', brief.organisation_id::text,
                  brief.guest_id::text) AS subject,
         best.coverage_ppm AS "bestCoveragePpm"
  FROM (
    SELECT DISTINCT ON (brief_id) id, brief_id, need, eligible, computed_at FROM (
      SELECT * FROM match_runs WHERE computed_at >= $1 ORDER BY computed_at DESC, id DESC LIMIT $2
    ) AS recent ORDER BY brief_id, computed_at DESC, id DESC
  ) AS run
  JOIN briefs AS brief ON brief.id = run.brief_id
  LEFT JOIN match_results AS best ON best.run_id = run.id AND best.rank = 1
  ORDER BY run.computed_at DESC, run.id DESC`;

/** Moves whenever a run comes or goes; read from the index alone. */
const VERSION = `
  SELECT count(*)::int AS runs, max(computed_at)::text AS latest FROM (
    SELECT computed_at FROM match_runs WHERE computed_at >= $1
    ORDER BY computed_at DESC, id DESC LIMIT $2
  ) AS recent`;

@Injectable()
export class PrivateBriefsQuery {
  constructor(private readonly transactions: TransactionRunner) {}

  /** Whoever asks: the figures of the market are the same for everybody. */
  load(since: Date): Promise<readonly PrivateBrief[]> {
    return this.transactions.asSystem(async () => {
      const rows = await this.transactions.query<Row>(BRIEFS, [since, MOST_BRIEFS]);
      return rows.map(toPrivateBrief);
    });
  }

  versionOf(since: Date): Promise<string> {
    return this.transactions.asSystem(async () => {
      const rows = await this.transactions.query<object>(VERSION, [since, MOST_BRIEFS]);
      return JSON.stringify(rows);
    });
  }
}

function toPrivateBrief(row: Row): PrivateBrief {
  const { subject, matchedOn, need, content, eligible, bestCoveragePpm } = row;
  const objective = objectiveOf(content, SHIPPED_FIGURES);
  return {
    need: { subject, key: keyOf(row.runId), matchedOn, objective, need },
    eligible,
    bestCoveragePpm,
  };
}

/** The id of a run tells the millisecond it was made; its digest tells nothing. */
const keyOf = (runId: string): string =>
  createHash('sha256').update(runId).digest('hex').slice(0, 32);
