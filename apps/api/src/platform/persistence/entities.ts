import { AgencyOfferEntity } from '../../features/agencies/persistence/agency-offer.entity.ts';
import { AgencySearchWordEntity } from '../../features/agencies/persistence/agency-search-word.entity.ts';
import { AgencyPublicationEntity } from '../../features/agencies/persistence/agency-publication.entity.ts';
import { AgencyEntity } from '../../features/agencies/persistence/agency.entity.ts';
import { AgencyCaseEntity } from '../../features/agency-profiles/persistence/agency-case.entity.ts';
import { AgencyClaimEntity } from '../../features/agency-profiles/persistence/agency-claim.entity.ts';
import { AgencyProfileEntity } from '../../features/agency-profiles/persistence/agency-profile.entity.ts';
import { ClaimContestEntity } from '../../features/agency-profiles/persistence/claim-contest.entity.ts';
import { OwnershipRequestEntity } from '../../features/agency-profiles/persistence/ownership-request.entity.ts';
import { AuditAnchorEntity } from '../../features/audit/persistence/audit-anchor.entity.ts';
import { AuditLogEntity } from '../../features/audit/persistence/audit-log.entity.ts';
import { BriefHistoryEntity } from '../../features/brief-histories/persistence/brief-history.entity.ts';
import { BriefEntity } from '../../features/briefs/persistence/brief.entity.ts';
import { AgencyFormerSlugEntity } from '../../features/curation/persistence/agency-former-slug.entity.ts';
import { AgencyMergeEntity } from '../../features/curation/persistence/agency-merge.entity.ts';
import { AgencySuspensionEntity } from '../../features/curation/persistence/agency-suspension.entity.ts';
import { AgencyTwinsEntity } from '../../features/curation/persistence/agency-twins.entity.ts';
import { SuspensionAppealEntity } from '../../features/curation/persistence/suspension-appeal.entity.ts';
import { UserEntity } from '../../features/identity/persistence/user.entity.ts';
import { FileEntity } from '../../features/files/persistence/file.entity.ts';
import { GuestSessionEntity } from '../../features/guests/persistence/guest-session.entity.ts';
import { AgencyExposureEntity } from '../../features/matches/persistence/agency-exposure.entity.ts';
import { IdempotencyKeyEntity } from '../../features/idempotency/persistence/idempotency-key.entity.ts';
import { MatchResultEntity } from '../../features/matches/persistence/match-result.entity.ts';
import { MatchRunEntity } from '../../features/matches/persistence/match-run.entity.ts';
import { NotificationEntity } from '../../features/notifications/persistence/notification.entity.ts';
import { NotificationChoiceEntity } from '../../features/notifications/persistence/notification-choice.entity.ts';
import { NotificationSettingsEntity } from '../../features/notifications/persistence/notification-settings.entity.ts';
import { SigningKeyEntity } from '../../features/notifications/persistence/signing-key.entity.ts';
import { ScheduledJobEntity } from '../jobs/persistence/scheduled-job.entity.ts';
import { OutboxMessageEntity } from '../outbox/persistence/outbox-message.entity.ts';
import { MembershipEntity } from '../../features/organisations/persistence/membership.entity.ts';
import { InvitationEntity } from '../../features/organisations/persistence/invitation.entity.ts';
import { OrganisationEntity } from '../../features/organisations/persistence/organisation.entity.ts';
import { RateLimitEntity } from '../access/rate-limit.entity.ts';
import { ReferenceRevisionEntity } from '../../features/reference-books/persistence/reference-revision.entity.ts';
import { ReferenceDraftEntity } from '../../features/reference-data/persistence/reference-draft.entity.ts';
import { ReferencePreviewEntity } from '../../features/reference-data/persistence/reference-preview.entity.ts';
import { SessionEntity } from '../../features/sessions/persistence/session.entity.ts';
import { AccountLinkEntity } from '../../features/identity/persistence/account-link.entity.ts';
import { AttemptRecordEntity } from '../../features/identity/persistence/attempt-record.entity.ts';
import { KnownDeviceEntity } from '../../features/identity/persistence/known-device.entity.ts';
import { PendingSignInEntity } from '../../features/identity/persistence/pending-sign-in.entity.ts';
import { ProviderIdentityEntity } from '../../features/identity/persistence/provider-identity.entity.ts';
import { ProviderVisitEntity } from '../../features/identity/persistence/provider-visit.entity.ts';
import { RecoveryCodeEntity } from '../../features/identity/persistence/recovery-code.entity.ts';
import { SecondFactorEntity } from '../../features/identity/persistence/second-factor.entity.ts';
import { ApiTokenEntity } from '../../features/api-tokens/persistence/api-token.entity.ts';
import { TeamRunEntity } from '../../features/teams/persistence/team-run.entity.ts';

/** Every table the program maps; kept in one place so that migrations can be compared with it. */
export const ENTITIES = [
  AgencyEntity,
  AgencyOfferEntity,
  AgencySearchWordEntity,
  AgencyExposureEntity,
  AgencyPublicationEntity,
  AgencyCaseEntity,
  AgencyClaimEntity,
  AgencyProfileEntity,
  ClaimContestEntity,
  OwnershipRequestEntity,
  AuditAnchorEntity,
  AuditLogEntity,
  BriefEntity,
  BriefHistoryEntity,
  FileEntity,
  AgencyFormerSlugEntity,
  AgencyMergeEntity,
  AgencySuspensionEntity,
  AgencyTwinsEntity,
  SuspensionAppealEntity,
  GuestSessionEntity,
  IdempotencyKeyEntity,
  MatchResultEntity,
  MatchRunEntity,
  NotificationChoiceEntity,
  NotificationEntity,
  NotificationSettingsEntity,
  OutboxMessageEntity,
  ScheduledJobEntity,
  SigningKeyEntity,
  MembershipEntity,
  InvitationEntity,
  OrganisationEntity,
  RateLimitEntity,
  ReferenceDraftEntity,
  ReferencePreviewEntity,
  ReferenceRevisionEntity,
  SessionEntity,
  UserEntity,
  AccountLinkEntity,
  AttemptRecordEntity,
  KnownDeviceEntity,
  PendingSignInEntity,
  ProviderIdentityEntity,
  ProviderVisitEntity,
  RecoveryCodeEntity,
  SecondFactorEntity,
  ApiTokenEntity,
  TeamRunEntity,
];
