import {
  CLAIM_STATES,
  type ClaimState,
  EVIDENCE_LEVELS,
  type EvidenceLevel,
} from '@raccordo/agency';
import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import {
  Choice,
  Choices,
  Fraction,
  Instant,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import { EvidenceReasonResponse, PublicCaseResponse } from '../../agencies/index.ts';
import {
  FieldChangeResponse,
  OWNERSHIP_GROUNDS,
  type OwnershipGround,
  type StoredProfile,
  VAT_CHECKS,
} from '../../agency-profiles/index.ts';
import type {
  ClaimToDecide,
  OwnershipToDecide,
  ProfileToReview,
} from '../application/read-waiting.ts';
import type { AgencyState } from '../suspension.ts';
import { type Waiting, WAITING_KINDS, type WaitingKind, type WaitingSummary } from '../waiting.ts';
import { TwinsResponse } from './twins.response.ts';

const AGENCY_STATES = ['draft', 'published', 'suspended'] as const;

export class AdminAgencyResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly slug!: string;

  @Text()
  readonly name!: string;

  @Text({ nullable: true })
  readonly city!: string | null;

  @Text({ nullable: true })
  readonly website!: string | null;

  @Text({ nullable: true })
  readonly vatNumber!: string | null;

  @Choice(AGENCY_STATES, 'AgencyStatus')
  readonly status!: (typeof AGENCY_STATES)[number];

  @Text({ nullable: true, description: 'Whose it is; null while nobody of it is here.' })
  readonly organisationId!: string | null;

  static from(agency: AgencyState): AdminAgencyResponse {
    return {
      id: agency.id,
      slug: agency.slug,
      name: agency.name,
      city: agency.city,
      website: agency.website,
      vatNumber: agency.vatNumber,
      status: agency.status,
      organisationId: agency.organisationId,
    };
  }
}

export class AdminAgencyPageResponse {
  @Parts(() => AdminAgencyResponse)
  readonly items!: readonly AdminAgencyResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}

export class WaitingResponse {
  @Choice(WAITING_KINDS, 'WaitingKind')
  readonly kind!: WaitingKind;

  @Text({ description: 'Of the organisation, the agency, the agency, the request.' })
  readonly id!: string;

  @Choice(CAPABILITY_IDS, 'CapabilityId', { nullable: true })
  readonly capability!: CapabilityId | null;

  @Text()
  readonly agencyName!: string;

  @Text({ nullable: true })
  readonly city!: string | null;

  @Instant()
  readonly since!: string;

  @Fraction({ description: 'What the decision moves over the matches of the last 90 days, ppm.' })
  readonly impactPpm!: number;

  @Whole({ description: 'Matches of the last 90 days it would have touched.' })
  readonly matches!: number;

  static from(one: Waiting): WaitingResponse {
    return {
      kind: one.kind,
      id: one.id,
      capability: one.capability,
      agencyName: one.agencyName,
      city: one.city,
      since: one.since.toISOString(),
      impactPpm: one.impactPpm,
      matches: one.matches,
    };
  }
}

export class WaitingPageResponse {
  @Parts(() => WaitingResponse)
  readonly items!: readonly WaitingResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}

export class WaitingSummaryResponse {
  @Whole()
  readonly waiting!: number;

  @Instant({ nullable: true })
  readonly oldestSince!: string | null;

  @Whole()
  readonly openAppeals!: number;

  @Whole()
  readonly openTwins!: number;

  static from(summary: WaitingSummary): WaitingSummaryResponse {
    return {
      waiting: summary.waiting,
      oldestSince: summary.oldestSince?.toISOString() ?? null,
      openAppeals: summary.openAppeals,
      openTwins: summary.openTwins,
    };
  }
}

const REVIEW_STATES = ['none', 'waiting', 'approved', 'rejected'] as const;

export class ProfileToReviewResponse {
  @Text()
  readonly organisationId!: string;

  @Text()
  readonly agencyName!: string;

  @Part(() => AdminAgencyResponse, { nullable: true })
  readonly agency!: AdminAgencyResponse | null;

  @Whole({ description: 'For `If-Match`.' })
  readonly version!: number;

  @Choice(REVIEW_STATES, 'ReviewState')
  readonly reviewState!: StoredProfile['reviewState'];

  @Instant({ nullable: true })
  readonly publishedAt!: string | null;

  @Instant({ nullable: true, description: 'Null when nothing of it was ever decided.' })
  readonly reviewedAt!: string | null;

  @Choice(VAT_CHECKS, 'VatCheck')
  readonly vatCheck!: StoredProfile['vatCheck'];

  @Parts(() => FieldChangeResponse, { description: 'Since it was last approved.' })
  readonly changes!: readonly FieldChangeResponse[];

  @Parts(() => TwinsResponse)
  readonly twins!: readonly TwinsResponse[];

  static from({ profile, changes, agency, twins }: ProfileToReview): ProfileToReviewResponse {
    return {
      organisationId: profile.organisationId,
      agencyName:
        profile.publishedContent?.profile.company.name ?? profile.content.company.name ?? '',
      agency: agency === null ? null : AdminAgencyResponse.from(agency),
      version: profile.version,
      reviewState: profile.reviewState,
      publishedAt: profile.publishedAt?.toISOString() ?? null,
      reviewedAt: profile.reviewedAt?.toISOString() ?? null,
      vatCheck: profile.vatCheck,
      changes: changes.map((change) => FieldChangeResponse.from(change)),
      twins: twins.map((one) => TwinsResponse.from(one)),
    };
  }
}

const CONTEST_STATES = ['open', 'upheld', 'dismissed'] as const;

export class ContestToDecideResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly reason!: string;

  @Choice(CONTEST_STATES, 'ContestState')
  readonly state!: (typeof CONTEST_STATES)[number];

  @Instant()
  readonly createdAt!: string;

  @Text({ nullable: true })
  readonly decisionReason!: string | null;
}

export class ClaimToDecideResponse {
  @Part(() => AdminAgencyResponse)
  readonly agency!: AdminAgencyResponse;

  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Choice(CLAIM_STATES, 'ClaimState')
  readonly state!: ClaimState;

  @Whole({ description: 'For `If-Match`.' })
  readonly version!: number;

  @Text({ nullable: true, description: 'What the agency says with its request.' })
  readonly message!: string | null;

  @Text({ nullable: true, description: 'What it was asked before.' })
  readonly question!: string | null;

  @Instant({ nullable: true })
  readonly requestedAt!: string | null;

  @Text({ nullable: true, description: 'The case the request rests on.' })
  readonly caseId!: string | null;

  @Choice(EVIDENCE_LEVELS, 'EvidenceLevel')
  readonly level!: EvidenceLevel;

  @Part(() => EvidenceReasonResponse)
  readonly reason!: EvidenceReasonResponse;

  @Parts(() => PublicCaseResponse)
  readonly cases!: readonly PublicCaseResponse[];

  @Parts(() => ContestToDecideResponse)
  readonly contests!: readonly ContestToDecideResponse[];

  @Fraction({ description: 'What a verification adds over the matches of the last 90 days, ppm.' })
  readonly impactPpm!: number;

  @Whole()
  readonly matches!: number;

  static from(one: ClaimToDecide): ClaimToDecideResponse {
    const { claim } = one;
    return {
      agency: AdminAgencyResponse.from(one.agency),
      capability: claim.capability,
      state: claim.state,
      version: claim.version,
      message: claim.message,
      question: claim.question,
      requestedAt: claim.requestedAt?.toISOString() ?? null,
      caseId: claim.caseId,
      level: one.evidence.level,
      reason: EvidenceReasonResponse.from(one.evidence.reason),
      cases: one.cases.map(({ content }) => PublicCaseResponse.from(content)),
      contests: one.contests.map((contest) => ({
        id: contest.id,
        reason: contest.reason,
        state: contest.state,
        createdAt: contest.createdAt.toISOString(),
        decisionReason: contest.decisionReason,
      })),
      impactPpm: one.impactPpm,
      matches: one.matches,
    };
  }
}

export class ClaimDecidedResponse {
  @Choice(CLAIM_STATES, 'ClaimState')
  readonly state!: ClaimState;

  @Whole()
  readonly version!: number;
}

export class OwnershipToDecideResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly organisationId!: string;

  @Text()
  readonly organisationName!: string;

  @Text({ nullable: true })
  readonly organisationVatNumber!: string | null;

  @Part(() => AdminAgencyResponse)
  readonly agency!: AdminAgencyResponse;

  @Choices(OWNERSHIP_GROUNDS, 'OwnershipGround')
  readonly grounds!: readonly OwnershipGround[];

  @Text()
  readonly message!: string;

  @Text()
  readonly state!: string;

  @Instant()
  readonly createdAt!: string;

  static from({ request, organisation, agency }: OwnershipToDecide): OwnershipToDecideResponse {
    return {
      id: request.id,
      organisationId: request.organisationId,
      organisationName: organisation.name,
      organisationVatNumber: organisation.vatNumber,
      agency: AdminAgencyResponse.from(agency),
      grounds: request.grounds,
      message: request.message,
      state: request.state,
      createdAt: request.createdAt.toISOString(),
    };
  }
}
