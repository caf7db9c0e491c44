import type { RevisedMeaning } from '@raccordo/agency';
import type { LocalizedText, SourcedFigure } from '@raccordo/kernel';

/** The three books: published figures, names of the field, meanings of directory labels. */
export const REFERENCE_KINDS = ['figure', 'label', 'mapping'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** A meaning in a box: a bare null in a column would be no value at all. */
export interface MappedLabel {
  readonly meaning: RevisedMeaning;
}

/** One item of a book with what it says; `itemId` is a figure's id, a name's id or the label itself. */
export type Reference =
  | { readonly kind: 'figure'; readonly itemId: string; readonly value: SourcedFigure }
  | { readonly kind: 'label'; readonly itemId: string; readonly value: LocalizedText }
  | { readonly kind: 'mapping'; readonly itemId: string; readonly value: MappedLabel };

export type ReferenceValue = Reference['value'];

/** An item as published: never changed again, only followed by another. */
export type PublishedRevision = Reference & {
  readonly id: string;
  /** Counted over the whole book: 1 is the first. */
  readonly version: number;
  /** The version whose value was taken up again, if one was. */
  readonly restoresVersion: number | null;
  readonly reason: string;
  readonly publishedBy: string | null;
  readonly publishedAt: Date;
};

/** A stored value under its kind, or null if it is not of that kind. */
export function referenceOf(
  kind: ReferenceKind,
  itemId: string,
  value: ReferenceValue,
): Reference | null {
  if (kind === 'figure') return 'unit' in value ? { kind, itemId, value } : null;
  if (kind === 'label') return 'it' in value ? { kind, itemId, value } : null;
  return 'meaning' in value ? { kind, itemId, value } : null;
}
