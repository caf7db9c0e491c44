import { Module } from '@nestjs/common';
import { BriefNotFound } from '@raccordo/brief';
import { ObjectOwners } from '../../platform/access/object-owners.ts';
import { GuestsModule } from '../guests/index.ts';
import { IdempotencyModule } from '../idempotency/index.ts';
import { ReferenceBooksModule } from '../reference-books/index.ts';
import { AdoptGuestBriefs } from './application/adopt-guest-briefs.ts';
import { CreateBrief } from './application/create-brief.ts';
import { DeleteBrief } from './application/delete-brief.ts';
import { DiagnoseBrief } from './application/diagnose-brief.ts';
import { DuplicateBrief } from './application/duplicate-brief.ts';
import { ListBriefs } from './application/list-briefs.ts';
import { OwnBriefs } from './application/own-briefs.ts';
import { SaveDraft } from './application/save-draft.ts';
import { BriefsController } from './http/briefs.controller.ts';
import { BriefRepository } from './persistence/brief.repository.ts';

@Module({
  imports: [GuestsModule, IdempotencyModule, ReferenceBooksModule],
  controllers: [BriefsController],
  providers: [
    AdoptGuestBriefs,
    BriefRepository,
    CreateBrief,
    DeleteBrief,
    DiagnoseBrief,
    DuplicateBrief,
    ListBriefs,
    OwnBriefs,
    SaveDraft,
  ],
  exports: [AdoptGuestBriefs, BriefRepository, OwnBriefs],
})
export class BriefsModule {
  constructor(objects: ObjectOwners, briefs: BriefRepository) {
    objects.register('brief', {
      ownersOf: async (id) => (await briefs.find(id))?.owner ?? null,
      notFound: () => new BriefNotFound(),
    });
  }
}
