import { Injectable } from '@nestjs/common';
import {
  BooksInForce,
  latestOf,
  type PublishedRevision,
  type Reference,
  type ReferenceKind,
  referencesIn,
  versionOf,
} from '../../reference-books/index.ts';
import { ReferenceDraftRepository } from '../persistence/reference-draft.repository.ts';

export interface ListedReference {
  readonly reference: Reference;
  /** Null = as shipped. */
  readonly revision: PublishedRevision | null;
  readonly isDrafted: boolean;
}

export interface ReferenceList {
  readonly bookVersion: number;
  readonly items: readonly ListedReference[];
}

/** A whole book: some hundreds of items, in its own order. */
@Injectable()
export class ListReferences {
  constructor(
    private readonly books: BooksInForce,
    private readonly drafts: ReferenceDraftRepository,
  ) {}

  async execute(kind: ReferenceKind): Promise<ReferenceList> {
    const drafted = new Set(await this.drafts.listDrafted(kind));
    const [books, revisions] = [this.books.current(), this.books.revisions()];
    return {
      bookVersion: versionOf(books, kind),
      items: referencesIn(books, kind).map((reference) => ({
        reference,
        revision: latestOf(revisions, reference),
        isDrafted: drafted.has(reference.itemId),
      })),
    };
  }
}
