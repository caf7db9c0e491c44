import { Module } from '@nestjs/common';
import { BriefNotFound } from '@raccordo/brief';
import { ObjectOwners } from '../../platform/access/object-owners.ts';
import { AuditModule } from '../audit/index.ts';
import { GuestsModule } from '../guests/index.ts';
import { IdempotencyModule } from '../idempotency/index.ts';
import { ReferenceBooksModule } from '../reference-books/index.ts';
import { AdoptGuestBriefs } from './application/adopt-guest-briefs.ts';
import { BriefAuthors } from './application/brief-authors.ts';
import { CreateBrief } from './application/create-brief.ts';
import { DeleteBrief } from './application/delete-brief.ts';
import { DescribeAuthorship } from './application/describe-authorship.ts';
import { DiagnoseBrief } from './application/diagnose-brief.ts';
import { DuplicateBrief } from './application/duplicate-brief.ts';
import { ListBriefs } from './application/list-briefs.ts';
import { OwnBriefs } from './application/own-briefs.ts';
import { SaveDraft } from './application/save-draft.ts';
import { BriefsController } from './http/briefs.controller.ts';
import { AuthorNames } from './persistence/author-names.ts';
import { BriefRepository } from './persistence/brief.repository.ts';

@Module({
  imports: [AuditModule, GuestsModule, IdempotencyModule, ReferenceBooksModule],
  controllers: [BriefsController],
  providers: [
    AdoptGuestBriefs,
    AuthorNames,
    BriefAuthors,
    BriefRepository,
    CreateBrief,
    DeleteBrief,
    DescribeAuthorship,
    DiagnoseBrief,
    DuplicateBrief,
    ListBriefs,
    OwnBriefs,
    SaveDraft,
  ],
  exports: [AdoptGuestBriefs, BriefAuthors, BriefRepository, OwnBriefs],
})
export class BriefsModule {
  constructor(objects: ObjectOwners, briefs: BriefRepository) {
    objects.register('brief', {
      ownersOf: async (id) => (await briefs.find(id))?.owner ?? null,
      notFound: () => new BriefNotFound(),
    });
  }
}
