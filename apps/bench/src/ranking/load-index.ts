import type pg from 'pg';
import { AgencyIndex } from '@raccordo/ranking';

const PAGES_A_CHUNK = 512;

const PAGE_COUNT = `
  SELECT (pg_relation_size('agency_packed') / current_setting('block_size')::int)::int AS pages`;

/** Records of some pages of the table, joined by the server: thousands of rows to parse as one. */
const RECORDS = `
  SELECT string_agg(packed, ''::bytea) AS records
  FROM agency_packed WHERE ctid >= $1::tid AND ctid < $2::tid`;

/** The whole index as of one moment. The server reads the next pages while these are spread. */
export async function loadIndex(client: pg.Client): Promise<AgencyIndex> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const index = new AgencyIndex();
  const { rows } = await client.query<{ pages: number }>(PAGE_COUNT);
  const pages = rows[0]?.pages ?? 0;
  let coming = readRecords(client, 0);
  for (let page = PAGES_A_CHUNK; page < pages + PAGES_A_CHUNK; page += PAGES_A_CHUNK) {
    const records = await coming;
    coming = readRecords(client, page);
    if (records !== null) index.append(records);
  }
  await coming;
  await client.query('COMMIT');
  return index;
}

async function readRecords(client: pg.Client, page: number): Promise<Buffer | null> {
  const range = [`(${page},0)`, `(${page + PAGES_A_CHUNK},0)`];
  const { rows } = await client.query<{ records: Buffer | null }>(RECORDS, range);
  return rows[0]?.records ?? null;
}
