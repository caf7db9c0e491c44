import type { AgencyFilters, Facet } from '../agency-filters.ts';

/** SQL conditions and their parameters, numbered as they are added. */
export class SqlConditions {
  readonly parameters: unknown[] = [];

  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }
}

/** One condition per filter that is set; facets need to leave their own out. */
export function conditionsOf(
  filters: AgencyFilters,
  sql: SqlConditions,
): Readonly<Partial<Record<Facet | 'budget', string>>> {
  const conditions: Partial<Record<Facet | 'budget', string>> = {};
  if (filters.capabilities.length > 0) {
    conditions.capability = `a.capabilities @> ${sql.parameter(filters.capabilities)}::text[]`;
  }
  if (filters.region !== null) {
    conditions.region = `a.on_site_regions @> ARRAY[${sql.parameter(filters.region)}::text]`;
  }
  if (filters.language !== null) {
    conditions.language = `a.languages @> ARRAY[${sql.parameter(filters.language)}::text]`;
  }
  if (filters.sector !== null) {
    conditions.sector = `a.sector_experience @> ARRAY[${sql.parameter(filters.sector)}::text]`;
  }
  if (filters.size !== null) {
    conditions.size = `a.sizes_served @> ARRAY[${sql.parameter(filters.size)}::text]`;
  }
  if (filters.kind !== null) conditions.kind = `a.kind = ${sql.parameter(filters.kind)}`;
  if (filters.isRemote !== null) {
    conditions.remote = `a.is_remote = ${sql.parameter(filters.isRemote)}`;
  }
  if (filters.maxMonthlyMinor !== null) {
    conditions.budget = `a.min_retainer_minor <= ${sql.parameter(filters.maxMonthlyMinor)}`;
  }
  return conditions;
}

/** The full-text condition in both languages; `text` comes from the vocabulary, never from a caller. */
export function searchCondition(
  text: string,
  sql: SqlConditions,
): { readonly query: string; readonly condition: string } {
  const parameter = sql.parameter(text);
  const query = `(to_tsquery('raccordo_it', ${parameter}) || to_tsquery('raccordo_en', ${parameter}))`;
  return { query, condition: `a.search @@ ${query}` };
}
