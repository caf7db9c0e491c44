import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import {
  BooksInForce,
  type PublishedRevision,
  type Reference,
  referenceIn,
  ReferenceRevisionRepository,
  violationsIn,
} from '../../reference-books/index.ts';
import { type Draft, requireState } from '../item-state.ts';
import { ReferenceDraftRepository } from '../persistence/reference-draft.repository.ts';
import { ReferencePreviewRepository } from '../persistence/reference-preview.repository.ts';
import {
  NoDraft,
  NotPreviewed,
  PreviewOutdated,
  ReferenceInvalid,
  ReferenceNotFound,
} from '../reference-data.errors.ts';

/** Puts a draft in force, once somebody has seen what it does to the books as they are now. */
@Injectable()
export class PublishReference {
  constructor(
    private readonly books: BooksInForce,
    private readonly drafts: ReferenceDraftRepository,
    private readonly previews: ReferencePreviewRepository,
    private readonly revisions: ReferenceRevisionRepository,
    private readonly record: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async execute(
    name: Pick<Reference, 'kind' | 'itemId'>,
    version: number,
    reason: string,
    userId: string | null,
  ): Promise<void> {
    await this.transactions.run(async () => {
      const { itemId } = this.inForce(name);
      const item = { kind: name.kind, itemId };
      const state = await this.drafts.lock(item);
      requireState(state, version);
      if (state.draft === null) throw new NoDraft();
      const last = await this.revisions.lockLastVersion(name.kind);
      await this.requireSeen(item, version, last);
      // Another instance may have published what this one has not heard of yet.
      await this.books.reload();
      const before = this.inForce(item);
      this.requireValid(state.draft.reference);
      const revision = this.revisionOf(state.draft, last + 1, reason, userId);
      await this.revisions.insert(revision);
      await this.drafts.replace(item, version, null, { userId, at: revision.publishedAt });
      await this.record.execute({
        action: 'reference.published',
        actorId: userId,
        objectKind: item.kind,
        objectId: item.itemId,
        before: { value: before.value },
        after: { value: revision.value, version: revision.version },
        reason,
      });
    });
    await this.books.reload();
  }

  private inForce(name: Pick<Reference, 'kind' | 'itemId'>): Reference {
    const reference = referenceIn(this.books.current(), name);
    if (reference === null) throw new ReferenceNotFound();
    return reference;
  }

  private async requireSeen(
    name: Pick<Reference, 'kind' | 'itemId'>,
    version: number,
    bookVersion: number,
  ): Promise<void> {
    const preview = await this.previews.findLatest(name);
    if (preview?.status !== 'done' || preview.draftVersion !== version) throw new NotPreviewed();
    if (preview.bookVersion !== bookVersion) throw new PreviewOutdated();
  }

  private requireValid(reference: Reference): void {
    const violations = violationsIn(this.books.current(), reference);
    if (violations.length > 0) throw new ReferenceInvalid(reference.kind, violations);
  }

  private revisionOf(
    { reference, restoresVersion }: Draft,
    version: number,
    reason: string,
    publishedBy: string | null,
  ): PublishedRevision {
    return {
      ...reference,
      id: this.ids.nextId(),
      version,
      restoresVersion,
      reason,
      publishedBy,
      publishedAt: this.clock.now(),
    };
  }
}
