import { Module } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.ts';
import { AgenciesModule } from '../agencies/index.ts';
import { FilesModule } from '../files/index.ts';
import { IdempotencyModule } from '../idempotency/index.ts';
import {
  OrganisationEndings,
  OrganisationRemovals,
  OrganisationsModule,
} from '../organisations/index.ts';
import { AgeEvidence } from './application/age-evidence.ts';
import { ContestClaim } from './application/contest-claim.ts';
import { CreateProfile } from './application/create-profile.ts';
import { CurationQueue } from './application/curation-queue.ts';
import { DecideClaim } from './application/decide-claim.ts';
import { EditCases } from './application/edit-cases.ts';
import { ImportOwnProfile } from './application/import-own-profile.ts';
import { LiveListing } from './application/live-listing.ts';
import { OwnProfiles } from './application/own-profiles.ts';
import { PauseListing } from './application/pause-listing.ts';
import { PreviewProfile } from './application/preview-profile.ts';
import { ProfileFiles } from './application/profile-files.ts';
import { PublishProfile } from './application/publish-profile.ts';
import { ReadEvidence } from './application/read-evidence.ts';
import { RemoveListing } from './application/remove-listing.ts';
import { RequestOwnership } from './application/request-ownership.ts';
import { RequestVerification } from './application/request-verification.ts';
import {
  ApproveProfile,
  AskMoreOfProfile,
  RejectProfile,
  ReviewProfile,
} from './application/review-profile.ts';
import { SaveProfile } from './application/save-profile.ts';
import { WarnOfAgeing } from './application/warn-of-ageing.ts';
import { WithdrawListing } from './application/withdraw-listing.ts';
import { AgencyCasesController } from './http/agency-cases.controller.ts';
import { AgencyEvidenceController } from './http/agency-evidence.controller.ts';
import { AgencyProfileController } from './http/agency-profile.controller.ts';
import { ClaimContestsController } from './http/claim-contests.controller.ts';
import { AgencyCaseRepository } from './persistence/agency-case.repository.ts';
import { AgencyClaimRepository } from './persistence/agency-claim.repository.ts';
import { AgencyProfileRepository } from './persistence/agency-profile.repository.ts';
import { OwnershipRequestRepository } from './persistence/ownership-request.repository.ts';
import { NoVatRegistry, VatRegistry } from './vat-registry/vat-registry.ts';
import { VatChecks } from './vat-registry/vat-checks.ts';
import { ViesVatRegistry } from './vat-registry/vies-vat-registry.ts';

@Module({
  imports: [AgenciesModule, FilesModule, IdempotencyModule, OrganisationsModule],
  controllers: [
    AgencyProfileController,
    AgencyCasesController,
    AgencyEvidenceController,
    ClaimContestsController,
  ],
  providers: [
    AgeEvidence,
    AgencyCaseRepository,
    AgencyClaimRepository,
    AgencyProfileRepository,
    ApproveProfile,
    AskMoreOfProfile,
    ContestClaim,
    CreateProfile,
    CurationQueue,
    DecideClaim,
    EditCases,
    ImportOwnProfile,
    LiveListing,
    OwnProfiles,
    OwnershipRequestRepository,
    PauseListing,
    PreviewProfile,
    ProfileFiles,
    PublishProfile,
    ReadEvidence,
    RejectProfile,
    RemoveListing,
    RequestOwnership,
    RequestVerification,
    ReviewProfile,
    SaveProfile,
    VatChecks,
    WarnOfAgeing,
    WithdrawListing,
    {
      provide: VatRegistry,
      inject: [AppConfig],
      useFactory: ({ viesUrl }: AppConfig) =>
        viesUrl === null ? new NoVatRegistry() : new ViesVatRegistry(viesUrl),
    },
  ],
  exports: [
    AgencyCaseRepository,
    AgencyClaimRepository,
    AgencyProfileRepository,
    ApproveProfile,
    AskMoreOfProfile,
    CurationQueue,
    DecideClaim,
    LiveListing,
    OwnProfiles,
    OwnershipRequestRepository,
    RejectProfile,
  ],
})
export class AgencyProfilesModule {
  constructor(
    endings: OrganisationEndings,
    removals: OrganisationRemovals,
    withdraw: WithdrawListing,
    remove: RemoveListing,
  ) {
    endings.register((organisationId) => withdraw.execute(organisationId));
    removals.register((organisationId) => remove.execute(organisationId));
  }
}
