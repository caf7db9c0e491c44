import { Injectable } from '@nestjs/common';
import type { DuplicateSignal, Identity } from '@raccordo/agency';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Twins } from '../merge.ts';

/** Two agencies to be compared, the smaller id first. */
export interface TwinCandidates {
  readonly firstId: string;
  readonly secondId: string;
  readonly first: Identity;
  readonly second: Identity;
}

export interface FoundTwins {
  readonly firstId: string;
  readonly secondId: string;
  readonly score: number;
  readonly signals: readonly DuplicateSignal[];
}

/** The last row of the page before. */
export type TwinsKey = readonly [score: number, firstId: string, secondId: string];

/** More than this looks like a broken import, not like twins. */
const MAX_CANDIDATES = 20_000;

/** How alike names must be to be worth comparing; the domain decides, this only saves work. */
const LEAST_TRIGRAM_SIMILARITY = 0.5;

@Injectable()
export class TwinsRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** Same VAT number, same site, or a name much alike in the same town or region. */
  async candidates(): Promise<readonly TwinCandidates[]> {
    return this.transactions.run(async () => {
      await this.transactions.query(`SELECT set_config('pg_trgm.similarity_threshold', $1, true)`, [
        String(LEAST_TRIGRAM_SIMILARITY),
      ]);
      return this.transactions.query<TwinCandidates>(CANDIDATES, [MAX_CANDIDATES]);
    });
  }

  /** What was found now replaces what was open; what an admin told apart stays told apart. */
  async replaceOpen(found: readonly FoundTwins[], at: Date): Promise<void> {
    await this.transactions.query(
      `DELETE FROM agency_twins t WHERE t.state = 'open' AND NOT EXISTS (
         SELECT 1 FROM unnest($1::uuid[], $2::uuid[]) AS f(first_id, second_id)
         WHERE f.first_id = t.first_id AND f.second_id = t.second_id)`,
      [found.map(({ firstId }) => firstId), found.map(({ secondId }) => secondId)],
    );
    await this.transactions.query(
      `INSERT INTO agency_twins (first_id, second_id, score, signals, state, found_at, version)
       SELECT f."firstId", f."secondId", f.score, f.signals, 'open', $2, 1
       FROM jsonb_to_recordset($1::jsonb) AS f("firstId" uuid, "secondId" uuid, score int, signals jsonb)
       ON CONFLICT ON CONSTRAINT pk_agency_twins
       DO UPDATE SET score = EXCLUDED.score, signals = EXCLUDED.signals`,
      [JSON.stringify(found), at],
    );
  }

  listOpen(after: TwinsKey | null, count: number): Promise<readonly Twins[]> {
    return this.transactions.query<Twins>(
      [
        LISTED,
        `WHERE t.state = 'open' AND ($1::int IS NULL`,
        'OR (t.score, t.first_id, t.second_id) < ($1::int, $2::uuid, $3::uuid))',
        'ORDER BY t.score DESC, t.first_id DESC, t.second_id DESC LIMIT $4',
      ].join(' '),
      [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, count],
    );
  }

  /** Open pairs one agency is in, most alike first. */
  listOf(agencyId: string): Promise<readonly Twins[]> {
    return this.transactions.query<Twins>(
      [
        LISTED,
        `WHERE t.state = 'open' AND $1 IN (t.first_id, t.second_id)`,
        'ORDER BY t.score DESC, t.first_id, t.second_id LIMIT 10',
      ].join(' '),
      [agencyId],
    );
  }

  async findOpen(firstId: string, secondId: string): Promise<Twins | null> {
    const [row] = await this.transactions.query<Twins>(
      [LISTED, `WHERE t.state = 'open' AND t.first_id = $1 AND t.second_id = $2`].join(' '),
      [firstId, secondId],
    );
    return row ?? null;
  }

  /** The version found, if it was open and is now told apart. */
  async dismiss(
    { firstId, secondId }: { readonly firstId: string; readonly secondId: string },
    version: number,
    decision: { readonly by: string; readonly at: Date; readonly reason: string },
  ): Promise<boolean> {
    const rows = await this.transactions.query(
      `WITH told AS (
         UPDATE agency_twins SET state = 'dismissed', decided_by = $4, decided_at = $5, reason = $6,
           version = version + 1
         WHERE first_id = $1 AND second_id = $2 AND state = 'open' AND version = $3
         RETURNING first_id)
       SELECT first_id FROM told`,
      [firstId, secondId, version, decision.by, decision.at, decision.reason],
    );
    return rows.length === 1;
  }
}

function twinOf(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'name', ${alias}.name,
    'city', ${alias}.city, 'website', ${alias}.website, 'vatNumber', ${alias}.vat_number,
    'status', ${alias}.status, 'isOwned', ${alias}.organisation_id IS NOT NULL,
    'offers', cardinality(${alias}.capabilities))`;
}

const LISTED = `SELECT ${twinOf('a')} AS first, ${twinOf('b')} AS second, t.score, t.signals,
  t.found_at AS "foundAt", t.version
  FROM agency_twins t JOIN agencies a ON a.id = t.first_id JOIN agencies b ON b.id = t.second_id`;

const identityOf = (alias: string): string => `json_build_object('name', ${alias}.name,
  'vatNumber', ${alias}.vat_number, 'website', ${alias}.website, 'city', ${alias}.city)`;

/** A site of more agencies than this is a host, a fair or a network: it says nothing of any two. */
const MAX_OF_ONE_SITE = 10;

const CANDIDATES = `WITH shared_sites AS (
    SELECT raccordo_site(website) AS site FROM agencies WHERE website IS NOT NULL
    GROUP BY 1 HAVING count(*) BETWEEN 2 AND ${MAX_OF_ONE_SITE}
  ), pairs AS (
    SELECT a.id AS first_id, b.id AS second_id FROM agencies a
    JOIN agencies b ON b.vat_number = a.vat_number AND a.id < b.id
    UNION
    SELECT a.id, b.id FROM shared_sites s
    JOIN agencies a ON a.website IS NOT NULL AND raccordo_site(a.website) = s.site
    JOIN agencies b ON b.website IS NOT NULL AND raccordo_site(b.website) = s.site AND a.id < b.id
    UNION
    SELECT a.id, b.id FROM agencies a
    JOIN agencies b ON b.name_key % a.name_key AND a.id < b.id
      AND (lower(b.city) = lower(a.city) OR b.region = a.region)
  )
  SELECT p.first_id AS "firstId", p.second_id AS "secondId",
    ${identityOf('a')} AS first, ${identityOf('b')} AS second
  FROM pairs p JOIN agencies a ON a.id = p.first_id JOIN agencies b ON b.id = p.second_id
  WHERE a.status <> 'draft' AND b.status <> 'draft'
  ORDER BY p.first_id, p.second_id LIMIT $1`;
