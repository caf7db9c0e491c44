import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import {
  BooksInForce,
  type Reference,
  referenceIn,
  violationsIn,
} from '../../reference-books/index.ts';
import { type Draft, requireState } from '../item-state.ts';
import { ReferenceDraftRepository } from '../persistence/reference-draft.repository.ts';
import { NoDraft, ReferenceInvalid, ReferenceNotFound } from '../reference-data.errors.ts';

/** Keeps a value that somebody means to publish; it has no effect yet. */
@Injectable()
export class SaveReferenceDraft {
  constructor(
    private readonly books: BooksInForce,
    private readonly drafts: ReferenceDraftRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async execute(
    proposed: Reference,
    restoresVersion: number | null,
    version: number,
    userId: string | null,
  ): Promise<void> {
    const books = this.books.current();
    const inForce = referenceIn(books, proposed);
    if (inForce === null) throw new ReferenceNotFound();
    const reference: Reference = { ...proposed, itemId: inForce.itemId };
    const violations = violationsIn(books, reference);
    if (violations.length > 0) throw new ReferenceInvalid(reference.kind, violations);
    const now = this.clock.now();
    await this.write(reference, version, { reference, restoresVersion, savedAt: now }, userId);
  }

  async drop(
    name: Pick<Reference, 'kind' | 'itemId'>,
    version: number,
    userId: string | null,
  ): Promise<void> {
    const reference = referenceIn(this.books.current(), name);
    if (reference === null) throw new ReferenceNotFound();
    await this.write(reference, version, null, userId);
  }

  private async write(
    name: Pick<Reference, 'kind' | 'itemId'>,
    version: number,
    draft: Draft | null,
    userId: string | null,
  ): Promise<void> {
    await this.transactions.run(async () => {
      const state = await this.drafts.lock(name);
      requireState(state, version);
      if (draft === null && state.draft === null) throw new NoDraft();
      await this.drafts.replace(name, version, draft, { userId, at: this.clock.now() });
    });
  }
}
