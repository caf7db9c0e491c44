import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import { type ActFilters, toApiQuery } from '../model/act-filters.ts';
import type { ActPage } from './audit-types.ts';

const PAGE_SIZE = 25;

export const listActsQuery = (filters: ActFilters) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'acts', filters],
    queryFn: ({ pageParam, signal }) =>
      getJson<ActPage>('/admin/audit/acts', {
        query: { ...toApiQuery(filters), limit: PAGE_SIZE, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    // The list stays in place while a filter is being applied.
    placeholderData: keepPreviousData,
  });

export const useActs = (filters: ActFilters) => useInfiniteQuery(listActsQuery(filters));
