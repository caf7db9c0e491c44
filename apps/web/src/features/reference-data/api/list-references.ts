import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import { bookPath, type Book, type ReferenceList } from './reference-types.ts';

export const referencesQuery = (book: Book) =>
  queryOptions({
    queryKey: ['reference-data', book, 'list'],
    queryFn: ({ signal }) => getJson<ReferenceList>(bookPath(book), { signal }),
  });

export const useReferences = (book: Book) => useQuery(referencesQuery(book));
