import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { request, type RequestOptions } from '../../../shared/api/request.ts';
import { booksQuery } from '../../../shared/books/use-books.ts';
import { referenceKey } from './get-reference.ts';
import { referencesQuery } from './list-references.ts';
import { itemPath, type Book, type ReferenceDetails, type SaveDraft } from './reference-types.ts';

export type Change<Input> = UseMutationResult<unknown, Error, Input>;

interface Step {
  readonly path: string;
  readonly options: Pick<RequestOptions, 'method' | 'body'>;
}

/** A step in the editing of one item, in place of the version that was read. */
function useStep<Input>(
  book: Book,
  { itemId, version }: Pick<ReferenceDetails, 'itemId' | 'version'>,
  stepOf: (input: Input) => Step,
): Change<Input> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => {
      const { path, options } = stepOf(input);
      await request(`${itemPath(book, itemId)}${path}`, { ...options, etag: `"${version}"` });
    },
    // Whatever came of it, what is known of the item and of the books may be old.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: referenceKey(book, itemId) }),
        client.invalidateQueries({ queryKey: referencesQuery(book).queryKey }),
        client.invalidateQueries({ queryKey: booksQuery.queryKey }),
      ]),
  });
}

export const useSaveDraft = (book: Book, item: ReferenceDetails) =>
  useStep<SaveDraft>(book, item, (body) => ({ path: '/draft', options: { method: 'PUT', body } }));

export const useDropDraft = (book: Book, item: ReferenceDetails) =>
  useStep<null>(book, item, () => ({ path: '/draft', options: { method: 'DELETE' } }));

export const useStartPreview = (book: Book, item: ReferenceDetails) =>
  useStep<null>(book, item, () => ({ path: '/previews', options: { method: 'POST' } }));

export const usePublish = (book: Book, item: ReferenceDetails) =>
  useStep<{ readonly reason: string }>(book, item, (body) => ({
    path: '/publications',
    options: { method: 'POST', body },
  }));
