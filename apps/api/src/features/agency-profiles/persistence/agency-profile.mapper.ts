import type { StoredProfile } from '../stored-profile.ts';
import type { AgencyProfileEntity } from './agency-profile.entity.ts';

export function toStoredProfile(row: AgencyProfileEntity): StoredProfile {
  return {
    organisationId: row.organisationId,
    agencyId: row.agencyId,
    state: row.state,
    content: row.content,
    version: row.version,
    publishedContent: row.publishedContent,
    isHeldBack: row.isHeldBack,
    publishedAt: row.publishedAt,
    approvedContent: row.approvedContent,
    reviewState: row.reviewState,
    reviewReason: row.reviewReason,
    reviewedAt: row.reviewedAt,
    reviewedBy: row.reviewedBy,
    pauseReason: row.pauseReason,
    pausedAt: row.pausedAt,
    vatCheck: row.vatCheck,
    vatCheckedAt: row.vatCheckedAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

export function toProfileRow(profile: StoredProfile): AgencyProfileEntity {
  return {
    organisationId: profile.organisationId,
    agencyId: profile.agencyId,
    state: profile.state,
    content: profile.content,
    version: profile.version,
    publishedContent: profile.publishedContent,
    isHeldBack: profile.isHeldBack,
    publishedAt: profile.publishedAt,
    approvedContent: profile.approvedContent,
    reviewState: profile.reviewState,
    reviewReason: profile.reviewReason,
    reviewedAt: profile.reviewedAt,
    reviewedBy: profile.reviewedBy,
    pauseReason: profile.pauseReason,
    pausedAt: profile.pausedAt,
    vatCheck: profile.vatCheck,
    vatCheckedAt: profile.vatCheckedAt,
    createdAt: profile.createdAt,
    updatedAt: profile.updatedAt,
  };
}
