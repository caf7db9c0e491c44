import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.ts';
import { AgencyProfilesModule } from '../agency-profiles/index.ts';
import { AuditModule } from '../audit/index.ts';
import { IdempotencyModule } from '../idempotency/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { SessionsModule } from '../sessions/index.ts';
import { AppealSuspension } from './application/appeal-suspension.ts';
import { DecideAppeal } from './application/decide-appeal.ts';
import { DecideOwnership } from './application/decide-ownership.ts';
import { DecideWaiting } from './application/decide-waiting.ts';
import { DismissTwins } from './application/dismiss-twins.ts';
import { FindTwins } from './application/find-twins.ts';
import { LiftSuspension } from './application/lift-suspension.ts';
import { ListAdminAgencies } from './application/list-admin-agencies.ts';
import { ListAppeals } from './application/list-appeals.ts';
import { ListWaiting } from './application/list-waiting.ts';
import { LookUpPeople } from './application/look-up-people.ts';
import { MergeAgencies } from './application/merge-agencies.ts';
import { MoveClaims } from './application/move-claims.ts';
import { ReadWaiting } from './application/read-waiting.ts';
import { SuspendAgency } from './application/suspend-agency.ts';
import { SuspendPerson } from './application/suspend-person.ts';
import { PeopleController } from './http/people.controller.ts';
import { SuspensionsController } from './http/suspensions.controller.ts';
import { TwinsController } from './http/twins.controller.ts';
import { WaitingController } from './http/waiting.controller.ts';
import { MergeRepository } from './persistence/merge.repository.ts';
import { PersonDirectory } from './persistence/person-directory.ts';
import { SuspensionRepository } from './persistence/suspension.repository.ts';
import { TwinsRepository } from './persistence/twins.repository.ts';
import { WaitingList } from './persistence/waiting-list.ts';

@Module({
  imports: [
    AgenciesModule,
    AgencyProfilesModule,
    AuditModule,
    IdempotencyModule,
    NotificationsModule,
    SessionsModule,
  ],
  controllers: [PeopleController, SuspensionsController, TwinsController, WaitingController],
  providers: [
    AppealSuspension,
    DecideAppeal,
    DecideOwnership,
    DecideWaiting,
    DismissTwins,
    FindTwins,
    LiftSuspension,
    ListAdminAgencies,
    ListAppeals,
    ListWaiting,
    LookUpPeople,
    MergeAgencies,
    MergeRepository,
    MoveClaims,
    PersonDirectory,
    ReadWaiting,
    SuspendAgency,
    SuspendPerson,
    SuspensionRepository,
    TwinsRepository,
    WaitingList,
  ],
})
export class CurationModule {}
