import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReferenceRevisions } from '@raccordo/api-client';
import { getJson } from '../api/request.ts';
import { booksOf, SHIPPED_BOOKS, type Books } from './books.ts';

const MINUTE_MS = 60_000;

/** Asked for once and again now and then; a page without an answer goes on with what it has. */
export const booksQuery = queryOptions({
  queryKey: ['reference-revisions'],
  queryFn: async ({ signal }) =>
    booksOf(await getJson<ReferenceRevisions>('/reference-revisions', { signal })),
  staleTime: 5 * MINUTE_MS,
  structuralSharing: false,
});

/** The figures and the names in force. */
export function useBooks(): Books {
  const { data } = useQuery(booksQuery);
  return data ?? SHIPPED_BOOKS;
}
