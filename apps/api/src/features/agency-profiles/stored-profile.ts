import type { AgencyProfile, PublishedProfile } from '@raccordo/agency';

export const PROFILE_STATES = ['draft', 'published', 'paused'] as const;
export type ProfileState = (typeof PROFILE_STATES)[number];

/** What the admins think of what was published last. */
export const REVIEW_STATES = ['none', 'waiting', 'approved', 'rejected'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What the register of VAT numbers answered; asking it is off unless configured. */
export const VAT_CHECKS = ['not_asked', 'valid', 'unknown', 'unavailable'] as const;
export type VatCheck = (typeof VAT_CHECKS)[number];

export interface StoredProfile {
  readonly organisationId: string;
  readonly agencyId: string | null;
  readonly state: ProfileState;
  readonly content: AgencyProfile;
  readonly version: number;
  readonly publishedContent: PublishedProfile | null;
  /** After a rejection nothing new goes live until an admin approves it. */
  readonly isHeldBack: boolean;
  readonly publishedAt: Date | null;
  readonly approvedContent: PublishedProfile | null;
  readonly reviewState: ReviewState;
  readonly reviewReason: string | null;
  readonly reviewedAt: Date | null;
  readonly reviewedBy: string | null;
  readonly pauseReason: string | null;
  readonly pausedAt: Date | null;
  readonly vatCheck: VatCheck;
  readonly vatCheckedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What is on the public page; null when nothing is. */
export function liveContentOf(profile: StoredProfile): PublishedProfile | null {
  return profile.isHeldBack ? profile.approvedContent : profile.publishedContent;
}

/** The firm as an admin found it: another VAT number is another firm. */
export function isCompanyChecked({ approvedContent, content }: StoredProfile): boolean {
  return (
    approvedContent !== null &&
    approvedContent.profile.company.vatNumber === content.company.vatNumber
  );
}
