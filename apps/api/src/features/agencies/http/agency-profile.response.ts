import { ApiProperty } from '@nestjs/swagger';
import {
  LANGUAGE_IDS,
  type LanguageId,
  REGION_IDS,
  type RegionId,
  SECTOR_IDS,
  type SectorId,
  SIZE_CLASSES,
  type SizeClass,
} from '@raccordo/taxonomy';
import { Choice, Instant, Part, Parts, Text } from '../../../platform/http/response-fields.ts';
import { agencyCardOf } from '../agency-card.ts';
import type { PublicAgency } from '../public-agency.ts';
import { AgencyCardResponse, cardFields } from './agency-card.response.ts';
import { GroupLineResponse, TopOfferResponse } from './agency-list.response.ts';
import { EvidenceReasonResponse } from './evidence-reason.response.ts';
import {
  PublicCaseResponse,
  PublicCertificationResponse,
  PublicPersonResponse,
} from './published-profile.response.ts';

export class OfferResponse extends TopOfferResponse {
  @ApiProperty({ type: 'integer', description: 'Hours a month for one client.' })
  readonly hoursPerMonth!: number;

  @Part(() => EvidenceReasonResponse)
  readonly reason!: EvidenceReasonResponse;
}

const PAGE_CHECKS = ['unlisted', 'waiting', 'checked', 'changed_since'] as const;

export class PageCheckResponse {
  @Choice(PAGE_CHECKS, 'PageCheck')
  readonly state!: (typeof PAGE_CHECKS)[number];

  @Instant({ nullable: true })
  readonly on!: string | null;
}

export class DescriptionsResponse {
  @Text({ description: 'Empty where the agency wrote none.' })
  readonly it!: string;

  @Text()
  readonly en!: string;
}

export class KindReasonsResponse {
  @ApiProperty()
  readonly strategicShareRatio!: number;

  @ApiProperty({ type: 'integer' })
  readonly groupsCovered!: number;

  @ApiProperty()
  readonly maxShareRatio!: number;

  @ApiProperty()
  readonly hhi!: number;
}

export class ResponsivenessResponse {
  @ApiProperty({ type: 'integer' })
  readonly answeredInTime!: number;

  @ApiProperty({ type: 'integer' })
  readonly received!: number;
}

export class SuspensionNoticeResponse {
  @Instant()
  readonly since!: string;

  @Text()
  readonly noticeIt!: string;

  @Text()
  readonly noticeEn!: string;
}

export class AgencyProfileResponse extends AgencyCardResponse {
  @ApiProperty()
  readonly description!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly website!: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly foundedYear!: number | null;

  @ApiProperty()
  readonly isAvailable!: boolean;

  @ApiProperty({ type: [OfferResponse] })
  readonly offers!: readonly OfferResponse[];

  @ApiProperty({ type: [GroupLineResponse] })
  readonly groups!: readonly GroupLineResponse[];

  @ApiProperty({ type: KindReasonsResponse })
  readonly kindReasons!: KindReasonsResponse;

  @ApiProperty({ enum: LANGUAGE_IDS, enumName: 'LanguageId', isArray: true })
  readonly languages!: readonly LanguageId[];

  @ApiProperty({ enum: SECTOR_IDS, enumName: 'SectorId', isArray: true })
  readonly sectorExperience!: readonly SectorId[];

  @ApiProperty({ enum: SECTOR_IDS, enumName: 'SectorId', isArray: true })
  readonly sectorConflicts!: readonly SectorId[];

  @ApiProperty({ enum: SIZE_CLASSES, enumName: 'SizeClass', isArray: true })
  readonly sizesServed!: readonly SizeClass[];

  @ApiProperty({ enum: REGION_IDS, enumName: 'RegionId', isArray: true })
  readonly servedRegions!: readonly RegionId[];

  @ApiProperty({ type: ResponsivenessResponse })
  readonly responsiveness!: ResponsivenessResponse;

  @Part(() => PageCheckResponse)
  readonly check!: PageCheckResponse;

  @Part(() => DescriptionsResponse)
  readonly descriptions!: DescriptionsResponse;

  @Parts(() => PublicPersonResponse)
  readonly people!: readonly PublicPersonResponse[];

  @Parts(() => PublicCaseResponse)
  readonly cases!: readonly PublicCaseResponse[];

  @Parts(() => PublicCertificationResponse)
  readonly certifications!: readonly PublicCertificationResponse[];

  @Text({ nullable: true })
  readonly logoFileId!: string | null;

  @Part(() => SuspensionNoticeResponse, { nullable: true })
  readonly suspension!: SuspensionNoticeResponse | null;

  static fromProfile(shown: PublicAgency): AgencyProfileResponse {
    const { agency, verdict, groups } = shown;
    return {
      ...cardFields(agencyCardOf(agency)),
      description: agency.description,
      website: agency.website,
      foundedYear: agency.foundedYear,
      isAvailable: agency.isAvailable,
      offers: shown.offers.map((offer) => ({
        capability: offer.capability,
        shareRatio: offer.shareRatio,
        hoursPerMonth: offer.hoursPerMonth,
        evidence: offer.evidence,
        reason: EvidenceReasonResponse.from(offer.reason),
      })),
      groups: groups.map(({ group, shareRatio, provenShareRatio }) => ({
        group,
        shareRatio,
        provenShareRatio,
      })),
      kindReasons: {
        strategicShareRatio: verdict.reasons.strategicShareRatio,
        groupsCovered: verdict.reasons.groupsCovered,
        maxShareRatio: verdict.reasons.maxShareRatio,
        hhi: verdict.reasons.hhi,
      },
      languages: agency.languages,
      sectorExperience: agency.sectorExperience,
      sectorConflicts: agency.sectorConflicts,
      sizesServed: agency.sizesServed,
      servedRegions: agency.servedRegions,
      responsiveness: {
        answeredInTime: agency.responsiveness.answeredInTime,
        received: agency.responsiveness.received,
      },
      check: { state: shown.check.state, on: shown.check.on?.toISOString() ?? null },
      descriptions: { it: shown.descriptions.it, en: shown.descriptions.en },
      people: shown.people.map((person) => PublicPersonResponse.from(person)),
      cases: shown.cases.map((one) => PublicCaseResponse.from(one)),
      certifications: shown.certifications.map((one) => PublicCertificationResponse.from(one)),
      logoFileId: shown.logoFileId,
      suspension:
        shown.suspension === null
          ? null
          : {
              since: shown.suspension.since.toISOString(),
              noticeIt: shown.suspension.noticeIt,
              noticeEn: shown.suspension.noticeEn,
            },
    };
  }
}
