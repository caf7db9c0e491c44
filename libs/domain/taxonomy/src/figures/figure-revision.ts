import type { SourcedFigure } from '@raccordo/kernel';
import { figureBook, SHIPPED_FIGURES } from './figure-book.ts';
import type { FigureBook } from './figure-book.ts';

/** A figure as published anew. Publications are counted over the whole book: 1 is the first. */
export interface FigureRevision {
  readonly figureId: string;
  readonly version: number;
  readonly figure: SourcedFigure;
}

/**
 * The book after these publications, in whatever order they are given: of several for one figure
 * the highest version holds. Everything else stays as it was.
 */
export function withRevisions(book: FigureBook, revisions: readonly FigureRevision[]): FigureBook {
  const inOrder = [...revisions].sort((a, b) => a.version - b.version);
  const latest = inOrder.at(-1);
  if (latest === undefined) return book;
  return figureBook(Math.max(book.version, latest.version), {
    ...book.byId,
    ...Object.fromEntries(inOrder.map(({ figureId, figure }) => [figureId, figure])),
  });
}

/** The book as it stood at a version, so that an old result can be computed again. */
export function bookAt(version: number, revisions: readonly FigureRevision[]): FigureBook {
  return withRevisions(
    SHIPPED_FIGURES,
    revisions.filter((revision) => revision.version <= version),
  );
}
