import {
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { getJson, type Query } from '../../../shared/api/request.ts';
import type {
  AdminAgency,
  AdminOrganisation,
  ListedAppeal,
  Merge,
  Person,
  Twins,
  Waiting,
} from './types.ts';

interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** A list of the admins, page by page; whatever is decided makes all of them stale. */
const listQuery = <Item>(path: string, filter: Query = {}) =>
  infiniteQueryOptions({
    queryKey: ['admin', path, filter],
    queryFn: ({ pageParam, signal }) =>
      getJson<ListPage<Item>>(path, { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export type AdminList<Item> = ReturnType<typeof useAdminList<Item>>;

function useAdminList<Item>(path: string, filter: Query = {}) {
  return useInfiniteQuery(listQuery<Item>(path, filter));
}

export const useWaiting = (filter: Query) => useAdminList<Waiting>('/admin/queue', filter);
export const useAppeals = (open: boolean) => useAdminList<ListedAppeal>('/admin/appeals', { open });
export const useAdminAgencies = (filter: Query) =>
  useAdminList<AdminAgency>('/admin/agencies', filter);
/** One agency that the pages read so far do not hold; asked for only then. */
export const useAdminAgency = (id: string | null) =>
  useQuery({
    queryKey: ['admin', '/admin/agencies', 'one', id],
    queryFn: async ({ signal }) => {
      const query = { q: id ?? '' };
      const { items } = await getJson<ListPage<AdminAgency>>('/admin/agencies', { query, signal });
      return items.find((one) => one.id === id) ?? null;
    },
    enabled: id !== null,
  });
export const usePeople = (filter: Query) => useAdminList<Person>('/admin/people', filter);
export const useOrganisations = (filter: Query) =>
  useAdminList<AdminOrganisation>('/admin/organisations', filter);
export const useTwins = () => useAdminList<Twins>('/admin/duplicates');
export const useMerges = () => useAdminList<Merge>('/admin/merges');
