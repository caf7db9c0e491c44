import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import {
  BooksInForce,
  type PublishedRevision,
  type Reference,
  referenceIn,
  SHIPPED_BOOKS,
  versionOf,
} from '../../reference-books/index.ts';
import type { ItemState } from '../item-state.ts';
import { ReferenceDraftRepository } from '../persistence/reference-draft.repository.ts';
import { ReferencePreviewRepository } from '../persistence/reference-preview.repository.ts';
import { asOf, type Preview } from '../preview.ts';
import { ReferenceNotFound } from '../reference-data.errors.ts';

export interface ReferenceDetails {
  readonly reference: Reference;
  readonly shipped: Reference | null;
  readonly bookVersion: number;
  readonly state: ItemState;
  /** Latest first. */
  readonly history: readonly PublishedRevision[];
  /** Of the present draft and the present books; null when there is none. */
  readonly preview: Preview | null;
}

/** One item with all that is known of it. */
@Injectable()
export class GetReference {
  constructor(
    private readonly books: BooksInForce,
    private readonly drafts: ReferenceDraftRepository,
    private readonly previews: ReferencePreviewRepository,
    private readonly clock: Clock,
  ) {}

  async execute(name: Pick<Reference, 'kind' | 'itemId'>): Promise<ReferenceDetails> {
    const reference = referenceIn(this.books.current(), name);
    if (reference === null) throw new ReferenceNotFound();
    const state = await this.drafts.find(reference);
    const preview = await this.previews.findLatest(reference);
    const bookVersion = versionOf(this.books.current(), reference.kind);
    const isOfThis = preview?.draftVersion === state.version && preview.bookVersion === bookVersion;
    return {
      reference,
      shipped: referenceIn(SHIPPED_BOOKS, reference),
      bookVersion,
      state,
      history: this.books
        .revisions()
        .filter(({ kind, itemId }) => kind === reference.kind && itemId === reference.itemId)
        .sort((a, b) => b.version - a.version),
      preview: preview !== null && isOfThis ? asOf(preview, this.clock.now()) : null,
    };
  }
}
