import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { MatchesModule } from '../matches/index.ts';
import { ReferenceBooksModule } from '../reference-books/index.ts';
import { ComputeEffect } from './application/compute-effect.ts';
import { GetReference } from './application/get-reference.ts';
import { ListReferences } from './application/list-references.ts';
import { PreviewEffectOfDraft } from './application/preview-effect.ts';
import { PublishReference } from './application/publish-reference.ts';
import { SaveReferenceDraft } from './application/save-reference-draft.ts';
import { ReferenceDataController } from './http/reference-data.controller.ts';
import { RecentNeeds } from './persistence/recent-needs.query.ts';
import { ReferenceDraftRepository } from './persistence/reference-draft.repository.ts';
import { ReferencePreviewRepository } from './persistence/reference-preview.repository.ts';

@Module({
  imports: [AuditModule, MatchesModule, ReferenceBooksModule],
  controllers: [ReferenceDataController],
  providers: [
    ComputeEffect,
    GetReference,
    ListReferences,
    PreviewEffectOfDraft,
    PublishReference,
    RecentNeeds,
    ReferenceDraftRepository,
    ReferencePreviewRepository,
    SaveReferenceDraft,
  ],
})
export class ReferenceDataModule {}
