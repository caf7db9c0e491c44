import { CreateAgencies1763900000000 } from './1763900000000-CreateAgencies.ts';
import { CreateBriefs1763900100000 } from './1763900100000-CreateBriefs.ts';
import { CreateMatches1763900200000 } from './1763900200000-CreateMatches.ts';
import { CreateIdempotencyKeys1763900300000 } from './1763900300000-CreateIdempotencyKeys.ts';
import { CreateAppRole1764100000000 } from './1764100000000-CreateAppRole.ts';
import { CreateAccounts1764100100000 } from './1764100100000-CreateAccounts.ts';
import { GiveBriefsOwners1764100200000 } from './1764100200000-GiveBriefsOwners.ts';
import { CreateRateLimits1764100300000 } from './1764100300000-CreateRateLimits.ts';
import { CreateSignInProofs1764150000000 } from './1764150000000-CreateSignInProofs.ts';
import { CreateSecondFactors1764150100000 } from './1764150100000-CreateSecondFactors.ts';
import { CreateProviderSignIns1764150200000 } from './1764150200000-CreateProviderSignIns.ts';
import { CreateApiTokens1764150300000 } from './1764150300000-CreateApiTokens.ts';
import { CreateOutbox1764200000000 } from './1764200000000-CreateOutbox.ts';
import { CreateScheduledJobs1764200100000 } from './1764200100000-CreateScheduledJobs.ts';
import { CreateNotifications1764200200000 } from './1764200200000-CreateNotifications.ts';
import { GuardOutbox1764200300000 } from './1764200300000-GuardOutbox.ts';
import { CreateAuditLog1764300000000 } from './1764300000000-CreateAuditLog.ts';
import { RestrictAuditLog1764300100000 } from './1764300100000-RestrictAuditLog.ts';
import { CreateFiles1764300200000 } from './1764300200000-CreateFiles.ts';
import { CreateAgencyProfiles1764500000000 } from './1764500000000-CreateAgencyProfiles.ts';
import { CreateAgencyClaims1764500100000 } from './1764500100000-CreateAgencyClaims.ts';
import { CreateAgencyPublications1764500200000 } from './1764500200000-CreateAgencyPublications.ts';
import { CreateOwnershipRequests1764500300000 } from './1764500300000-CreateOwnershipRequests.ts';
import { CreateReferenceData1764600000000 } from './1764600000000-CreateReferenceData.ts';
import { RememberFigureVersions1764600100000 } from './1764600100000-RememberFigureVersions.ts';
import { IndexMatchRunsByTime1764700000000 } from './1764700000000-IndexMatchRunsByTime.ts';
import { CreateCuration1764800000000 } from './1764800000000-CreateCuration.ts';
import { CreateOrganisationInvitations1764850000000 } from './1764850000000-CreateOrganisationInvitations.ts';
import { LetInvitedDecline1764950000000 } from './1764950000000-LetInvitedDecline.ts';
import { RememberWhoActs1764950100000 } from './1764950100000-RememberWhoActs.ts';
import { ScheduleErasures1764980000000 } from './1764980000000-ScheduleErasures.ts';
import { CreateTeamRuns1765000000000 } from './1765000000000-CreateTeamRuns.ts';
import { LetAcquisitionShareBeARange1765040000000 } from './1765040000000-LetAcquisitionShareBeARange.ts';
import { RememberChosenPlans1765050000000 } from './1765050000000-RememberChosenPlans.ts';
import { CreateBriefHistories1765100000000 } from './1765100000000-CreateBriefHistories.ts';

/** In the order of their timestamps. A merged migration is never edited. */
export const MIGRATIONS = [
  CreateAgencies1763900000000,
  CreateBriefs1763900100000,
  CreateMatches1763900200000,
  CreateIdempotencyKeys1763900300000,
  CreateAppRole1764100000000,
  CreateAccounts1764100100000,
  GiveBriefsOwners1764100200000,
  CreateRateLimits1764100300000,
  CreateSignInProofs1764150000000,
  CreateSecondFactors1764150100000,
  CreateProviderSignIns1764150200000,
  CreateApiTokens1764150300000,
  CreateOutbox1764200000000,
  CreateScheduledJobs1764200100000,
  CreateNotifications1764200200000,
  GuardOutbox1764200300000,
  CreateAuditLog1764300000000,
  RestrictAuditLog1764300100000,
  CreateFiles1764300200000,
  CreateAgencyProfiles1764500000000,
  CreateAgencyClaims1764500100000,
  CreateAgencyPublications1764500200000,
  CreateOwnershipRequests1764500300000,
  CreateReferenceData1764600000000,
  RememberFigureVersions1764600100000,
  IndexMatchRunsByTime1764700000000,
  CreateCuration1764800000000,
  CreateOrganisationInvitations1764850000000,
  LetInvitedDecline1764950000000,
  RememberWhoActs1764950100000,
  ScheduleErasures1764980000000,
  CreateTeamRuns1765000000000,
  LetAcquisitionShareBeARange1765040000000,
  RememberChosenPlans1765050000000,
  CreateBriefHistories1765100000000,
];
