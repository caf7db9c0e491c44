import type { LocalizedText } from '@raccordo/kernel';
import { taxonomyBook } from './taxonomy-book.ts';
import type { TaxonomyBook } from './taxonomy-book.ts';

/** A name as published anew. Publications are counted over the whole book: 1 is the first. */
export interface LabelRevision {
  readonly labelId: string;
  readonly version: number;
  readonly text: LocalizedText;
}

/** The book after these publications, in whatever order they are given: the latest name holds. */
export function withLabelRevisions(
  book: TaxonomyBook,
  revisions: readonly LabelRevision[],
): TaxonomyBook {
  const inOrder = [...revisions].sort((a, b) => a.version - b.version);
  const latest = inOrder.at(-1);
  if (latest === undefined) return book;
  return taxonomyBook(Math.max(book.version, latest.version), {
    ...book.byId,
    ...Object.fromEntries(inOrder.map(({ labelId, text }) => [labelId, text])),
  });
}
