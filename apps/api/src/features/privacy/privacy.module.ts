import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { ApplyRetention } from './application/apply-retention.ts';
import { AskErasure } from './application/ask-erasure.ts';
import { CountHoldings } from './application/count-holdings.ts';
import { ErasePerson } from './application/erase-person.ts';
import { ExportPersonalData } from './application/export-personal-data.ts';
import { RunErasures } from './application/run-erasures.ts';
import { AccountDataController } from './http/account-data.controller.ts';
import { ErasureController } from './http/erasure.controller.ts';
import { PersonRepository } from './persistence/person.repository.ts';
import { PersonalRowsRepository } from './persistence/personal-rows.repository.ts';

@Module({
  imports: [AuditModule, IdentityModule, NotificationsModule, OrganisationsModule],
  controllers: [AccountDataController, ErasureController],
  providers: [
    ApplyRetention,
    AskErasure,
    CountHoldings,
    ErasePerson,
    ExportPersonalData,
    PersonRepository,
    PersonalRowsRepository,
    RunErasures,
  ],
})
export class PrivacyModule {}
