import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import {
  type Books,
  BooksInForce,
  booksWith,
  type Reference,
  referenceIn,
  versionOf,
} from '../../reference-books/index.ts';
import { requireState } from '../item-state.ts';
import { RecentNeeds } from '../persistence/recent-needs.query.ts';
import { ReferenceDraftRepository } from '../persistence/reference-draft.repository.ts';
import { ReferencePreviewRepository } from '../persistence/reference-preview.repository.ts';
import { asOf, type Preview, type PreviewEffect } from '../preview.ts';
import { NoDraft, PreviewNotFound, ReferenceNotFound } from '../reference-data.errors.ts';
import { ComputeEffect } from './compute-effect.ts';

/** How many of the last needs are ranked again. */
const NEEDS = 100;

/** Needs between two notes of how far it is. */
const NOTED_EVERY = 10;

/** Computes what a draft would do, beside the requests; whoever asked looks how far it is. */
@Injectable()
export class PreviewEffectOfDraft {
  /** Ends when the previews this instance has begun have ended. */
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly books: BooksInForce,
    private readonly drafts: ReferenceDraftRepository,
    private readonly previews: ReferencePreviewRepository,
    private readonly needs: RecentNeeds,
    private readonly compute: ComputeEffect,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async start(name: Pick<Reference, 'kind' | 'itemId'>, version: number): Promise<Preview> {
    const books = this.books.current();
    const inForce = referenceIn(books, name);
    if (inForce === null) throw new ReferenceNotFound();
    const state = await this.drafts.find(inForce);
    requireState(state, version);
    if (state.draft === null) throw new NoDraft();
    const now = this.clock.now();
    const preview: Preview = {
      id: this.ids.nextId(),
      kind: inForce.kind,
      itemId: inForce.itemId,
      draftVersion: version,
      bookVersion: versionOf(books, inForce.kind),
      status: 'running',
      done: 0,
      total: 0,
      effect: null,
      startedAt: now,
      updatedAt: now,
    };
    await this.previews.insert(preview);
    const { reference } = state.draft;
    this.work = this.work.then(() =>
      this.transactions.asSystem(() => this.run(preview, books, reference)),
    );
    return preview;
  }

  async get(id: string): Promise<Preview> {
    const preview = isUuid(id) ? await this.previews.find(id) : null;
    if (preview === null) throw new PreviewNotFound();
    return asOf(preview, this.clock.now());
  }

  settled(): Promise<void> {
    return this.work;
  }

  /** One after another: two at once would only slow each other, and everybody else, down. */
  private async run(preview: Preview, books: Books, reference: Reference): Promise<void> {
    try {
      const briefs = reference.kind === 'figure' ? await this.needs.list(NEEDS) : [];
      const total = briefs.length;
      const note = async (progress: Partial<Preview>): Promise<void> => {
        await this.previews.update(preview.id, {
          ...preview,
          total,
          ...progress,
          updatedAt: this.clock.now(),
        });
      };
      await note({});
      const effect = await this.effectOf(books, reference, briefs, async (done) => {
        if (done % NOTED_EVERY === 0) await note({ done });
      });
      await note({ status: 'done', done: total, effect });
    } catch {
      // Whoever asked sees that it failed; the cause is the database's or ours, and is logged there.
      await this.previews
        .update(preview.id, { ...preview, status: 'failed', updatedAt: this.clock.now() })
        .catch(() => undefined);
    }
  }

  private effectOf(
    books: Books,
    reference: Reference,
    briefs: Parameters<ComputeEffect['ofFigures']>[0],
    onProgress: (done: number) => Promise<void>,
  ): Promise<PreviewEffect> | PreviewEffect {
    switch (reference.kind) {
      case 'figure': {
        const version = books.figures.version + 1;
        const { figures } = booksWith(books, [{ ...reference, version }]);
        return this.compute.ofFigures(briefs, books.figures, figures, onProgress);
      }
      case 'label':
        return this.compute.withoutRankings('names');
      case 'mapping':
        return this.compute.withoutRankings('next_import');
    }
  }
}
