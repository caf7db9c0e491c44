import type { ProfileViolation } from '@raccordo/agency';
import {
  Choice,
  Flag,
  Instant,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import type { PublishedNow } from '../application/publish-profile.ts';
import {
  isCompanyChecked,
  PROFILE_STATES,
  type ProfileState,
  REVIEW_STATES,
  type ReviewState,
  type StoredProfile,
  VAT_CHECKS,
  type VatCheck,
} from '../stored-profile.ts';
import { contentOf } from './content-of.ts';
import { ProfileContent } from './profile-content.body.ts';

export class AgencyProfileDraftResponse {
  @Text()
  readonly organisationId!: string;

  @Text({ nullable: true, description: 'Null until it is first published.' })
  readonly agencyId!: string | null;

  @Choice(PROFILE_STATES, 'ProfileState')
  readonly state!: ProfileState;

  @Whole()
  readonly version!: number;

  @Part(() => ProfileContent)
  readonly content!: ProfileContent;

  @Instant({ nullable: true })
  readonly publishedAt!: string | null;

  @Flag({ description: 'Says something that is not live yet.' })
  readonly hasChanges!: boolean;

  @Choice(REVIEW_STATES, 'ReviewState')
  readonly reviewState!: ReviewState;

  @Text({ nullable: true, description: 'Why it was rejected; while it waits, what an admin asks.' })
  readonly reviewReason!: string | null;

  @Flag({ description: 'After a rejection, what is published waits for an admin.' })
  readonly isHeldBack!: boolean;

  @Flag()
  readonly isCompanyChecked!: boolean;

  @Text({ nullable: true })
  readonly pauseReason!: string | null;

  @Instant({ nullable: true })
  readonly pausedAt!: string | null;

  @Choice(VAT_CHECKS, 'VatCheck')
  readonly vatCheck!: VatCheck;

  @Instant()
  readonly updatedAt!: string;

  static from(profile: StoredProfile): AgencyProfileDraftResponse {
    const { content, publishedContent } = profile;
    return {
      organisationId: profile.organisationId,
      agencyId: profile.agencyId,
      state: profile.state,
      version: profile.version,
      content: contentOf(content),
      publishedAt: profile.publishedAt?.toISOString() ?? null,
      hasChanges:
        publishedContent === null ||
        JSON.stringify(contentOf(publishedContent.profile)) !== JSON.stringify(contentOf(content)),
      reviewState: profile.reviewState,
      reviewReason: profile.reviewReason,
      isHeldBack: profile.isHeldBack,
      isCompanyChecked: isCompanyChecked(profile),
      pauseReason: profile.pauseReason,
      pausedAt: profile.pausedAt?.toISOString() ?? null,
      vatCheck: profile.vatCheck,
      updatedAt: profile.updatedAt.toISOString(),
    };
  }
}

class ProfileViolationResponse implements ProfileViolation {
  @Text()
  readonly path!: string;

  @Text()
  readonly code!: ProfileViolation['code'];
}

class LeftOutCaseResponse {
  @Text()
  readonly caseId!: string;

  @Parts(() => ProfileViolationResponse)
  readonly violations!: readonly ProfileViolationResponse[];
}

export class PublishedProfileResponse {
  @Part(() => AgencyProfileDraftResponse)
  readonly profile!: AgencyProfileDraftResponse;

  @Parts(() => LeftOutCaseResponse, { description: 'Cases not fit to be shown yet.' })
  readonly leftOutCases!: readonly LeftOutCaseResponse[];

  static from({ profile, leftOut }: PublishedNow): PublishedProfileResponse {
    return {
      profile: AgencyProfileDraftResponse.from(profile),
      leftOutCases: leftOut.map(({ caseId, violations }) => ({
        caseId,
        violations: violations.map(({ path, code }) => ({ path, code })),
      })),
    };
  }
}
