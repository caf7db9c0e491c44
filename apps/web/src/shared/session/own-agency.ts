import type { Organisation } from '@raccordo/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../api/request.ts';

interface Organisations {
  readonly items: readonly Organisation[];
}

const organisationsQuery = queryOptions({
  queryKey: ['organisations', 'own'],
  queryFn: ({ signal }) =>
    getJson<Organisations>('/organisations', { query: { limit: 100 }, signal }),
  staleTime: 60_000,
});

/** The agency one works for; null for people of firms. Whoever is not signed in is told to. */
export const useOwnAgency = () =>
  useQuery({
    ...organisationsQuery,
    select: ({ items }) =>
      items.find(({ kind, role }) => kind === 'agency' && role !== 'adviser') ?? null,
  });
