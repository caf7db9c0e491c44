import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import { itemPath, type Book, type ReferenceDetails } from './reference-types.ts';

/** How often a preview under way is looked at. */
const LOOK_AGAIN_MS = 600;

export const referenceKey = (book: Book, itemId: string) => [
  'reference-data',
  book,
  'item',
  itemId,
];

const referenceQuery = (book: Book, itemId: string) =>
  queryOptions({
    queryKey: referenceKey(book, itemId),
    queryFn: ({ signal }) => getJson<ReferenceDetails>(itemPath(book, itemId), { signal }),
    refetchInterval: ({ state }) =>
      state.data?.preview?.status === 'running' ? LOOK_AGAIN_MS : false,
  });

/** One item; while its effect is being computed it is asked for again until it is there. */
export const useReference = (book: Book, itemId: string) => useQuery(referenceQuery(book, itemId));
