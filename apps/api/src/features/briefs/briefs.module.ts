import { Module } from '@nestjs/common';
import { GuestsModule } from '../guests/index.ts';
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
  imports: [GuestsModule],
  controllers: [BriefsController],
  providers: [
    BriefRepository,
    CreateBrief,
    DeleteBrief,
    DiagnoseBrief,
    DuplicateBrief,
    ListBriefs,
    OwnBriefs,
    SaveDraft,
  ],
  exports: [BriefRepository, OwnBriefs],
})
export class BriefsModule {}
