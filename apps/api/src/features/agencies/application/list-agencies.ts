import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import type { AgencyFilters, AgencyListItem, AgencySort } from '../agency-filters.ts';
import { SearchVocabulary } from '../persistence/search-vocabulary.ts';
import { AgencyDirectory, type DirectoryKey } from '../persistence/agency-directory.ts';

export interface AgencyPage extends Page<AgencyListItem> {
  readonly total: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Injectable()
export class ListAgencies {
  constructor(
    private readonly directory: AgencyDirectory,
    private readonly vocabulary: SearchVocabulary,
  ) {}

  async execute(
    filters: AgencyFilters,
    sort: AgencySort,
    page: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<AgencyPage> {
    const text = filters.q === null ? null : await this.vocabulary.queryTextOf(filters.q);
    // The order is part of the cursor, so that one of another order is refused.
    const after = decodeCursor<readonly [AgencySort, ...DirectoryKey]>(
      page.cursor,
      ([of, key, id, ...rest]) => {
        const isNumeric = of === 'rate' || (of === 'relevance' && text !== null);
        const isKey = isNumeric ? Number.isSafeInteger(key) : typeof key === 'string';
        const isId = (value: unknown): boolean => typeof value === 'string' && UUID.test(value);
        return (
          of === sort && rest.length === 0 && isKey && isId(id) && (of !== 'newest' || isId(key))
        );
      },
    );
    const { rows, total } = await this.directory.list(
      filters,
      text,
      sort,
      page.limit + 1,
      after === null ? null : [after[1], after[2]],
    );
    return {
      ...pageOf(
        rows,
        page.limit,
        ({ key }) => [sort, ...key],
        ({ item }) => item,
      ),
      total,
    };
  }
}
