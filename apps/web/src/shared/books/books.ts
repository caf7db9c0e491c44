import {
  bookAt,
  SHIPPED_FIGURES,
  SHIPPED_TAXONOMY,
  withLabelRevisions,
  withRevisions,
  type FigureBook,
  type FigureRevision,
  type LabelRevision,
  type TaxonomyBook,
} from '@raccordo/taxonomy';

/** What was published since this release, as the API tells it. */
export interface Publications {
  readonly figures: readonly FigureRevision[];
  readonly labels: readonly LabelRevision[];
}

/** The figures and the names in force. */
export interface Books {
  readonly figures: FigureBook;
  readonly taxonomy: TaxonomyBook;
  /** As they stood, for what was computed with them; null = those in force. */
  readonly figuresAt: (version: number | null) => FigureBook;
}

export function booksOf({ figures: revisions, labels }: Publications): Books {
  const figures = withRevisions(SHIPPED_FIGURES, revisions);
  return {
    figures,
    taxonomy: withLabelRevisions(SHIPPED_TAXONOMY, labels),
    figuresAt: (version) =>
      version === null || version === figures.version ? figures : bookAt(version, revisions),
  };
}

/** What the page has before it has heard, and all it has without a network: as the code ships it. */
export const SHIPPED_BOOKS = booksOf({ figures: [], labels: [] });
