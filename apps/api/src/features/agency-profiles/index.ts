export { AgencyProfilesModule } from './agency-profiles.module.ts';
export { CapabilityPipe } from './http/capability-param.ts';
export { FieldChangeResponse } from './http/field-change.response.ts';
export {
  ClaimNotFound,
  OwnershipTaken,
  ProfileNotFound,
  ProfileNotWaiting,
} from './agency-profile.errors.ts';
export { AgeEvidence } from './application/age-evidence.ts';
export {
  CurationQueue,
  type WaitingClaim,
  type WaitingProfile,
} from './application/curation-queue.ts';
export { type ClaimDecision, DecideClaim, type DecidedClaim } from './application/decide-claim.ts';
export { LiveListing } from './application/live-listing.ts';
export { OwnProfiles } from './application/own-profiles.ts';
export { ApproveProfile, AskMoreOfProfile, RejectProfile } from './application/review-profile.ts';
export {
  OWNERSHIP_GROUNDS,
  type OwnershipGround,
  type OwnershipRequest,
} from './ownership-request.ts';
export { AgencyCaseRepository } from './persistence/agency-case.repository.ts';
export { AgencyClaimRepository, type ClaimKey } from './persistence/agency-claim.repository.ts';
export {
  AgencyProfileRepository,
  type ReviewKey,
} from './persistence/agency-profile.repository.ts';
export { OwnershipRequestRepository } from './persistence/ownership-request.repository.ts';
export type { StoredCase } from './stored-case.ts';
export type { StoredClaim, StoredContest } from './stored-claim.ts';
export { type ReviewState, type StoredProfile, VAT_CHECKS } from './stored-profile.ts';
export { AGENCY_PROFILES_PERSONAL_DATA } from './personal-data.ts';
