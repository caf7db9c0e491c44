import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import { toApiQuery, type DirectoryFilters } from '../model/directory-filters.ts';
import type { AgencyPage } from './agency-types.ts';

export const PAGE_SIZE = 20;

export const listAgenciesQuery = (filters: DirectoryFilters) =>
  infiniteQueryOptions({
    queryKey: ['agencies', filters],
    queryFn: ({ pageParam, signal }) =>
      getJson<AgencyPage>('/agencies', {
        query: { ...toApiQuery(filters), sort: filters.sort, limit: PAGE_SIZE, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    // The list stays in place while a filter is being applied.
    placeholderData: keepPreviousData,
  });

export const useAgencies = (filters: DirectoryFilters) =>
  useInfiniteQuery(listAgenciesQuery(filters));
