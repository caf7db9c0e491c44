import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import type { Facets } from './agency-types.ts';
import { toApiQuery, type DirectoryFilters } from '../model/directory-filters.ts';

export const countFacetsQuery = (filters: DirectoryFilters) =>
  queryOptions({
    queryKey: ['agencies', 'facets', toApiQuery(filters)],
    queryFn: ({ signal }) =>
      getJson<Facets>('/agencies/facets', { query: toApiQuery(filters), signal }),
    placeholderData: keepPreviousData,
  });

export const useFacets = (filters: DirectoryFilters) => useQuery(countFacetsQuery(filters));
