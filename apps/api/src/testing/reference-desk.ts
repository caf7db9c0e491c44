import type { FixedClock, SequentialIds } from '@raccordo/testing';
import { RecordAct } from '../features/audit/application/record-act.ts';
import { AuditLogRepository } from '../features/audit/persistence/audit-log.repository.ts';
import { DiagnoseBrief } from '../features/briefs/application/diagnose-brief.ts';
import { ReferenceRevisionRepository } from '../features/reference-books/persistence/reference-revision.repository.ts';
import { ComputeEffect } from '../features/reference-data/application/compute-effect.ts';
import { GetReference } from '../features/reference-data/application/get-reference.ts';
import { ListReferences } from '../features/reference-data/application/list-references.ts';
import { PreviewEffectOfDraft } from '../features/reference-data/application/preview-effect.ts';
import { PublishReference } from '../features/reference-data/application/publish-reference.ts';
import { SaveReferenceDraft } from '../features/reference-data/application/save-reference-draft.ts';
import { RecentNeeds } from '../features/reference-data/persistence/recent-needs.query.ts';
import { ReferenceDraftRepository } from '../features/reference-data/persistence/reference-draft.repository.ts';
import { ReferencePreviewRepository } from '../features/reference-data/persistence/reference-preview.repository.ts';
import type { MatchMaking } from './match-making.ts';
import type { OpenTestDatabase } from './test-database.ts';

export interface ReferenceDesk {
  readonly list: ListReferences;
  readonly get: GetReference;
  readonly drafts: SaveReferenceDraft;
  readonly preview: PreviewEffectOfDraft;
  readonly publish: PublishReference;
  readonly log: AuditLogRepository;
  readonly diagnoseBrief: DiagnoseBrief;
}

/** Where reference data are revised, on real repositories. */
export function referenceDesk(
  { transactions }: OpenTestDatabase,
  { books, holder, own }: MatchMaking,
  ids: SequentialIds,
  clock: FixedClock,
): ReferenceDesk {
  const drafts = new ReferenceDraftRepository(transactions);
  const previews = new ReferencePreviewRepository(transactions);
  const log = new AuditLogRepository(transactions);
  return {
    list: new ListReferences(books, drafts),
    get: new GetReference(books, drafts, previews, clock),
    drafts: new SaveReferenceDraft(books, drafts, transactions, clock),
    preview: new PreviewEffectOfDraft(
      books,
      drafts,
      previews,
      new RecentNeeds(transactions),
      new ComputeEffect(holder),
      transactions,
      ids,
      clock,
    ),
    publish: new PublishReference(
      books,
      drafts,
      previews,
      new ReferenceRevisionRepository(transactions),
      new RecordAct(log, transactions, clock),
      transactions,
      ids,
      clock,
    ),
    log,
    diagnoseBrief: new DiagnoseBrief(own, books),
  };
}
