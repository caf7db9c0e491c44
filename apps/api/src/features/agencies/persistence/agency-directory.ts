import { Injectable } from '@nestjs/common';
import { topOffersOf } from '@raccordo/agency';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type {
  AgencyCard,
  AgencyFilters,
  AgencyListItem,
  AgencySort,
  FacetCount,
  FacetCounts,
} from '../agency-filters.ts';
import { FACETS } from '../agency-filters.ts';
import { groupLinesOf } from '../group-lines.ts';
import { CARD_COLUMNS, OFFERS_COLUMN } from './agency-columns.ts';
import { type AgencyRow, type LoadedAgencyRow, toOffers } from './agency.mapper.ts';
import { conditionsOf, searchCondition, SqlConditions } from './directory-filter.ts';

/** The place after one row: the sort key and the id. */
export type DirectoryKey = readonly [key: string | number, id: string];

export interface DirectoryRow {
  readonly item: AgencyListItem;
  readonly key: DirectoryKey;
}

interface ListedRow extends CardRow {
  readonly status: AgencyRow['status'];
  readonly offers: LoadedAgencyRow['offers'];
  readonly sortKey: string | number;
  /** Null when the list did not count. */
  readonly total: number | null;
}

type CardRow = Pick<
  AgencyRow,
  | 'id' | 'slug' | 'name' | 'city' | 'region' | 'countryCode' | 'kind' | 'hourlyRateMinor'
  | 'minRetainerMinor' | 'currency' | 'isRemote' | 'headcountMin' | 'headcountMax' | 'ratingMillis'
  | 'ratingCount' | 'estimatedFields' | 'description'
>; // prettier-ignore

const TOP_OFFERS = 3;
const PUBLISHED = `a.status = 'published'`;
/** Who looks for a suspended agency by its name finds it, marked; nobody comes across it. */
const FINDABLE = `a.status <> 'draft'`;

/** Key expression and direction of every order; without words to weigh, relevance is alphabetical. */
function orderOf(
  sort: AgencySort,
  query: string | null,
): { key: string; direction: 'ASC' | 'DESC'; type: string } {
  switch (sort) {
    case 'rate':
      return { key: 'a.hourly_rate_minor', direction: 'ASC', type: 'int' };
    case 'newest':
      // Ids are made in the order of birth.
      return { key: 'a.id', direction: 'DESC', type: 'uuid' };
    case 'name':
      return { key: 'a.name_key', direction: 'ASC', type: 'varchar' };
    case 'relevance':
      return query === null
        ? orderOf('name', null)
        : { key: `(ts_rank(a.search, ${query}) * 1000000)::int`, direction: 'DESC', type: 'int' };
  }
}

@Injectable()
export class AgencyDirectory {
  constructor(private readonly transactions: TransactionRunner) {}

  /** At most `limit` rows after `after`, and how many there are in all; at most two queries. */
  async list(
    filters: AgencyFilters,
    text: string | null,
    sort: AgencySort,
    limit: number,
    after: DirectoryKey | null,
  ): Promise<{ readonly rows: readonly DirectoryRow[]; readonly total: number }> {
    const rows = await this.rows(filters, text, sort, limit, after);
    return {
      rows: rows.map((row) => ({ item: listItemOf(row), key: [row.sortKey, row.id] })),
      total: rows[0]?.total ?? (await this.total(filters, text)),
    };
  }

  private rows(
    filters: AgencyFilters,
    text: string | null,
    sort: AgencySort,
    limit: number,
    after: DirectoryKey | null,
  ): Promise<readonly ListedRow[]> {
    const sql = new SqlConditions();
    const { where, query } = whereOf(filters, text, sql);
    const { key, direction, type } = orderOf(sort, query);
    const sign = direction === 'ASC' ? '>' : '<';
    const isAfter =
      after === null
        ? 'true'
        : `(f."sortKey", f.id) ${sign} (${sql.parameter(after[0])}::${type}, ${sql.parameter(after[1])}::uuid)`;
    // A search weighs every row it finds, so it counts them too; a plain list stops at its page.
    const total = text === null ? 'NULL::int' : 'count(*) OVER ()::int';
    const found = `SELECT a.id, ${key} AS "sortKey", ${total} AS total FROM agencies a WHERE ${where.join(' AND ')}`;
    const page = [
      `SELECT f.id, f."sortKey", f.total FROM (${found}) f WHERE ${isAfter}`,
      `ORDER BY f."sortKey" ${direction}, f.id ${direction} LIMIT ${sql.parameter(limit)}`,
    ].join(' ');
    // The page first, then the columns and offers of its few rows.
    return this.transactions.query<ListedRow>(
      [
        `SELECT ${CARD_COLUMNS}, a.status, ${OFFERS_COLUMN}, p."sortKey", p.total FROM (${page}) p`,
        `JOIN agencies a ON a.id = p.id ORDER BY p."sortKey" ${direction}, a.id ${direction}`,
      ].join(' '),
      sql.parameters,
    );
  }

  private async total(filters: AgencyFilters, text: string | null): Promise<number> {
    const sql = new SqlConditions();
    const { where } = whereOf(filters, text, sql);
    const rows = await this.transactions.query<{ total: number }>(
      ['SELECT count(*)::int AS total FROM agencies a WHERE', where.join(' AND ')].join(' '),
      sql.parameters,
    );
    return rows[0]?.total ?? 0;
  }

  /** Each facet is counted among the agencies that meet all the other filters; one query. */
  async facets(filters: AgencyFilters, text: string | null): Promise<FacetCounts> {
    const sql = new SqlConditions();
    const { budget, ...conditions } = conditionsOf(filters, sql);
    const where = [text === null ? PUBLISHED : FINDABLE, ...(budget === undefined ? [] : [budget])];
    if (text !== null) where.push(searchCondition(text, sql).condition);
    const othersOf = (facet: string): string =>
      [
        'true',
        ...FACETS.flatMap((other) => (other === facet ? [] : (conditions[other] ?? []))),
      ].join(' AND ');
    const flags = FACETS.map((facet) => `(${othersOf(facet)}) AS for_${facet}`).join(', ');
    const listed = (facet: string, values: string): string =>
      `SELECT '${facet}' AS facet, value, count(*)::int AS count FROM base, unnest(base.${values}) AS value WHERE for_${facet} GROUP BY value`;
    const single = (facet: string, value: string): string =>
      `SELECT '${facet}' AS facet, ${value} AS value, count(*)::int AS count FROM base WHERE for_${facet} GROUP BY 2`;
    const rows = await this.transactions.query<FacetCount & { readonly facet: string }>(
      [
        `WITH base AS MATERIALIZED (SELECT a.capabilities, a.on_site_regions, a.languages, a.sector_experience, a.sizes_served, a.kind, a.is_remote, ${flags}`,
        `FROM agencies a WHERE ${where.join(' AND ')})`,
        [
          listed('capability', 'capabilities'),
          listed('region', 'on_site_regions'),
          listed('language', 'languages'),
          listed('sector', 'sector_experience'),
          listed('size', 'sizes_served'),
          single('kind', 'kind::text'),
          single('remote', 'is_remote::text'),
        ].join(' UNION ALL '),
        'ORDER BY 1, 3 DESC, 2',
      ].join(' '),
      sql.parameters,
    );
    return Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        rows.filter((row) => row.facet === facet).map(({ value, count }) => ({ value, count })),
      ]),
    ) as unknown as FacetCounts;
  }
}

function whereOf(
  filters: AgencyFilters,
  text: string | null,
  sql: SqlConditions,
): { readonly where: string[]; readonly query: string | null } {
  const listed = text === null ? PUBLISHED : FINDABLE;
  const where = [listed, ...Object.values(conditionsOf(filters, sql))];
  if (text === null) return { where, query: null };
  const search = searchCondition(text, sql);
  return { where: [...where, search.condition], query: search.query };
}

function listItemOf(row: ListedRow): AgencyListItem {
  const offers = toOffers(row.offers);
  return {
    ...cardOf(row),
    description: row.description,
    topOffers: topOffersOf(offers, TOP_OFFERS),
    groups: groupLinesOf(offers),
    isSuspended: row.status === 'suspended',
  };
}

function cardOf(row: CardRow): AgencyCard {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    city: row.city,
    region: row.region,
    countryCode: row.countryCode,
    kind: row.kind,
    hourlyRateMinor: row.hourlyRateMinor,
    minRetainerMinor: row.minRetainerMinor,
    currency: row.currency,
    isRemote: row.isRemote,
    headcountMin: row.headcountMin,
    headcountMax: row.headcountMax,
    rating:
      row.ratingMillis === null || row.ratingCount === null
        ? null
        : { mean: row.ratingMillis / 1_000, count: row.ratingCount },
    estimatedFields: row.estimatedFields,
  };
}
