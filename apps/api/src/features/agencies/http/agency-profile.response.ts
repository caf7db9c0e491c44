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
import { agencyCardOf } from '../agency-card.ts';
import type { AgencyProfile } from '../application/get-agency.ts';
import { AgencyCardResponse, cardFields } from './agency-card.response.ts';
import { GroupLineResponse, TopOfferResponse } from './agency-list.response.ts';

export class OfferResponse extends TopOfferResponse {
  @ApiProperty({ type: 'integer', description: 'Hours a month for one client.' })
  readonly hoursPerMonth!: number;
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

  static fromProfile({ agency, verdict, groups }: AgencyProfile): AgencyProfileResponse {
    return {
      ...cardFields(agencyCardOf(agency)),
      description: agency.description,
      website: agency.website,
      foundedYear: agency.foundedYear,
      isAvailable: agency.isAvailable,
      offers: agency.offers.map((offer) => ({
        capability: offer.capability,
        shareRatio: offer.shareRatio,
        hoursPerMonth: offer.hoursPerMonth,
        evidence: offer.evidence,
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
    };
  }
}
