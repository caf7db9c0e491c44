import { Injectable } from '@nestjs/common';
import { EVIDENCE_FACTOR_PPM } from '@raccordo/matching';
import type { CapabilityId } from '@raccordo/taxonomy';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import {
  IMPACT_DAYS,
  type Waiting,
  type WaitingKind,
  type WaitingOrder,
  type WaitingSummary,
} from '../waiting.ts';

/** The last row of the page before; impact is 0 in the order of age. */
export type WaitingKey = readonly [impactPpm: number, since: string, ref: string];

export interface WaitingRow extends Waiting {
  readonly ref: string;
}

/**
 * One list of what lies in the tables of other features, read only. The impact of
 * - a claim: over the stored matches of the last 90 days, the weight of its line times what the
 *   present evidence leaves out (a fifth when shown, two fifths when declared);
 * - a contest: the weight times what would be lost down to declared;
 * - a profile: all the agency scored, since all of it rests on the profile;
 * - an ownership request: nothing, for whoever owns an agency does not move it.
 * Matches belong to firms: they are only added up here, as the program, and none is shown.
 */
@Injectable()
export class WaitingList {
  constructor(private readonly transactions: TransactionRunner) {}

  list(
    filter: { readonly kind: WaitingKind | null; readonly order: WaitingOrder },
    after: WaitingKey | null,
    count: number,
    now: Date,
  ): Promise<readonly WaitingRow[]> {
    const impact = filter.order === 'impact' ? 'w.impact' : '0::bigint';
    return this.transactions.asSystem(() =>
      this.transactions.query<WaitingRow>(
        [
          WEIGHED,
          'SELECT w.kind, w.id, w.capability, w.name AS "agencyName", w.slug AS "agencySlug",',
          'w.city, w.since, w.impact::float8 AS "impactPpm", w.matches, w.ref FROM weighed w',
          'WHERE ($2::text IS NULL OR w.kind = $2) AND ($3::bigint IS NULL',
          `OR (-(${impact}), w.since, w.ref) > (-($3::bigint), $4::timestamptz, $5::text))`,
          `ORDER BY -(${impact}), w.since, w.ref LIMIT $6`,
        ].join(' '),
        [
          since(now),
          filter.kind,
          after?.[0] ?? null,
          after?.[1] ?? null,
          after?.[2] ?? null,
          count,
        ],
      ),
    );
  }

  /** What a decision on one claim would move, and in how many matches. */
  async impactOn(
    agencyId: string,
    capability: CapabilityId,
    now: Date,
  ): Promise<{ readonly impactPpm: number; readonly matches: number }> {
    const [row] = await this.transactions.asSystem(() =>
      this.transactions.query<{ impactPpm: number; matches: number }>(
        [
          `SELECT coalesce(sum(${LEFT_OUT}), 0)::float8 AS "impactPpm", count(*)::int AS matches`,
          `FROM ${LINES} AND r.agency_id = $2 AND line->>'capability' = $3`,
        ].join(' '),
        [since(now), agencyId, capability],
      ),
    );
    return row ?? { impactPpm: 0, matches: 0 };
  }

  async summary(): Promise<WaitingSummary> {
    const [row] = await this.transactions.query<WaitingSummary>(
      [
        'WITH waiting AS (',
        WAITING,
        `)
         SELECT count(*)::int AS waiting, min(since) AS "oldestSince",
           (SELECT count(*)::int FROM suspension_appeals WHERE state = 'open') AS "openAppeals",
           (SELECT count(*)::int FROM agency_twins WHERE state = 'open') AS "openTwins"
         FROM waiting`,
      ].join(' '),
    );
    return row ?? { waiting: 0, oldestSince: null, openAppeals: 0, openTwins: 0 };
  }
}

const since = (now: Date): Date => new Date(now.getTime() - IMPACT_DAYS * 86_400_000);

const WAITING = `
  SELECT 'profile' AS kind, p.organisation_id AS id, p.agency_id, NULL AS capability,
    p.published_at AS since, 'profile:' || p.organisation_id AS ref, o.name AS other_name
  FROM agency_profiles p JOIN organisations o ON o.id = p.organisation_id
  WHERE p.review_state = 'waiting'
  UNION ALL
  SELECT CASE c.state WHEN 'contested' THEN 'contest' ELSE 'claim' END, c.agency_id, c.agency_id,
    c.capability, CASE c.state WHEN 'contested' THEN c.updated_at ELSE c.requested_at END,
    'claim:' || c.agency_id || ':' || c.capability, ''
  FROM agency_claims c WHERE c.state IN ('requested', 'contested')
  UNION ALL
  SELECT 'ownership', r.id, r.agency_id, NULL, r.created_at, 'ownership:' || r.id, ''
  FROM agency_ownership_requests r WHERE r.state = 'waiting'`;

const LINES = `match_results r JOIN match_runs m ON m.id = r.run_id
  CROSS JOIN LATERAL jsonb_array_elements(r.breakdown->'coverage'->'lines') AS line
  WHERE m.computed_at > $1`;

const WHOLE = EVIDENCE_FACTOR_PPM.verified;

const caseOf = (worth: (factorPpm: number) => number): string =>
  `(line->>'weightPpm')::bigint * CASE line->>'evidence' ${Object.entries(EVIDENCE_FACTOR_PPM)
    .map(([level, factor]) => `WHEN '${level}' THEN ${worth(factor)}`)
    .join(' ')} ELSE 0 END / ${WHOLE}`;

const LEFT_OUT = caseOf((factor) => WHOLE - factor);
const TO_LOSE = caseOf((factor) => factor - EVIDENCE_FACTOR_PPM.declared);

const WEIGHED = `WITH waiting AS (${WAITING}),
  lines AS (
    SELECT r.agency_id, line->>'capability' AS capability, count(*)::int AS matches,
      sum(${LEFT_OUT}) AS left_out, sum(${TO_LOSE}) AS to_lose
    FROM ${LINES} AND r.agency_id IN (SELECT agency_id FROM waiting WHERE capability IS NOT NULL)
    GROUP BY 1, 2
  ), scores AS (
    SELECT r.agency_id, count(*)::int AS matches, sum(r.score_ppm) AS score
    FROM match_results r JOIN match_runs m ON m.id = r.run_id
    WHERE m.computed_at > $1 AND r.agency_id IN (SELECT agency_id FROM waiting WHERE kind = 'profile')
    GROUP BY 1
  ), weighed AS (
    SELECT w.kind, w.id, w.capability, w.since, w.ref, coalesce(a.name, w.other_name) AS name,
      a.slug, a.city,
      coalesce(CASE w.kind WHEN 'profile' THEN s.score WHEN 'claim' THEN l.left_out
        WHEN 'contest' THEN l.to_lose END, 0)::bigint AS impact,
      coalesce(s.matches, l.matches, 0) AS matches
    FROM waiting w LEFT JOIN agencies a ON a.id = w.agency_id
    LEFT JOIN lines l ON l.agency_id = w.agency_id AND l.capability = w.capability
    LEFT JOIN scores s ON s.agency_id = w.agency_id AND w.kind = 'profile'
  )`;
