import {
  isLabel,
  labelAsKnown,
  type MappingBook,
  type MappingRevision,
  meaningIn,
  SHIPPED_MAPPING,
  violationsOfMeaning,
  withMappingRevisions,
} from '@raccordo/agency';
import {
  type FigureBook,
  type FigureRevision,
  type LabelRevision,
  SHIPPED_FIGURES,
  SHIPPED_TAXONOMY,
  type TaxonomyBook,
  violationsOfLabel,
  violationsOfRevision,
  withLabelRevisions,
  withRevisions,
} from '@raccordo/taxonomy';
import {
  type PublishedRevision,
  type Reference,
  type ReferenceKind,
  referenceOf,
} from './reference.ts';

/** What is in force: every reader takes all it needs from one of these. */
export interface Books {
  readonly figures: FigureBook;
  readonly taxonomy: TaxonomyBook;
  readonly mapping: MappingBook;
}

export const SHIPPED_BOOKS: Books = {
  figures: SHIPPED_FIGURES,
  taxonomy: SHIPPED_TAXONOMY,
  mapping: SHIPPED_MAPPING,
};

type Versioned = Reference & { readonly version: number };

/** The books after these publications, in whatever order they are given. */
export function booksWith(books: Books, revisions: readonly Versioned[]): Books {
  return {
    figures: withRevisions(books.figures, figureRevisionsOf(revisions)),
    taxonomy: withLabelRevisions(books.taxonomy, labelRevisionsOf(revisions)),
    mapping: withMappingRevisions(books.mapping, mappingRevisionsOf(revisions)),
  };
}

export function figureRevisionsOf(revisions: readonly Versioned[]): readonly FigureRevision[] {
  return revisions.flatMap((revision) =>
    revision.kind === 'figure'
      ? [{ figureId: revision.itemId, version: revision.version, figure: revision.value }]
      : [],
  );
}

export function labelRevisionsOf(revisions: readonly Versioned[]): readonly LabelRevision[] {
  return revisions.flatMap((revision) =>
    revision.kind === 'label'
      ? [{ labelId: revision.itemId, version: revision.version, text: revision.value }]
      : [],
  );
}

function mappingRevisionsOf(revisions: readonly Versioned[]): readonly MappingRevision[] {
  return revisions.flatMap((revision) =>
    revision.kind === 'mapping'
      ? [{ label: revision.itemId, version: revision.version, meaning: revision.value.meaning }]
      : [],
  );
}

/** The latest publication of one item, if it was ever revised. */
export function latestOf(
  revisions: readonly PublishedRevision[],
  { kind, itemId }: Pick<Reference, 'kind' | 'itemId'>,
): PublishedRevision | null {
  return revisions.reduce<PublishedRevision | null>((latest, revision) => {
    if (revision.kind !== kind || revision.itemId !== itemId) return latest;
    return latest === null || revision.version > latest.version ? revision : latest;
  }, null);
}

type ItemName = Pick<Reference, 'kind' | 'itemId'>;

/** What a book says of an item, under the name the book knows it by; null = no such item. */
export function referenceIn(books: Books, { kind, itemId }: ItemName): Reference | null {
  if (kind === 'mapping') {
    if (!isLabel(itemId)) return null;
    const known = labelAsKnown(books.mapping, itemId);
    return { kind, itemId: known, value: { meaning: meaningIn(books.mapping, known) } };
  }
  const byId = kind === 'figure' ? books.figures.byId : books.taxonomy.byId;
  const value = Object.hasOwn(byId, itemId) ? byId[itemId] : undefined;
  return value === undefined ? null : referenceOf(kind, itemId, value);
}

/** Every item of a book, in its own order. */
export function referencesIn(books: Books, kind: ReferenceKind): readonly Reference[] {
  const ids = {
    figure: () => Object.keys(books.figures.byId),
    label: () => Object.keys(books.taxonomy.byId),
    mapping: () => Object.keys(books.mapping.mapping),
  }[kind]();
  return ids.flatMap((itemId) => referenceIn(books, { kind, itemId }) ?? []);
}

export function versionOf(books: Books, kind: ReferenceKind): number {
  return { figure: books.figures, label: books.taxonomy, mapping: books.mapping }[kind].version;
}

/** Why a value may not be published in place of the one in force; empty when it may. */
export function violationsIn(books: Books, reference: Reference) {
  switch (reference.kind) {
    case 'figure':
      return violationsOfRevision(books.figures, reference.itemId, reference.value);
    case 'label':
      return violationsOfLabel(books.taxonomy, reference.itemId, reference.value);
    case 'mapping':
      return violationsOfMeaning(books.mapping, reference.itemId, reference.value.meaning);
  }
}
