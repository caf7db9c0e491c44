import { EVIDENCE_LEVELS, type EvidenceLevel } from '@raccordo/agency';
import { ApiProperty } from '@nestjs/swagger';
import {
  CAPABILITY_GROUPS,
  CAPABILITY_IDS,
  type CapabilityGroup,
  type CapabilityId,
} from '@raccordo/taxonomy';
import type { AgencyListItem, FacetCounts } from '../agency-filters.ts';
import type { AgencyPage } from '../application/list-agencies.ts';
import { AgencyCardResponse, cardFields } from './agency-card.response.ts';

export class TopOfferResponse {
  @ApiProperty({ enum: CAPABILITY_IDS, enumName: 'CapabilityId' })
  readonly capability!: CapabilityId;

  @ApiProperty({ minimum: 0, maximum: 1 })
  readonly shareRatio!: number;

  @ApiProperty({ enum: EVIDENCE_LEVELS, enumName: 'EvidenceLevel' })
  readonly evidence!: EvidenceLevel;
}

export class GroupLineResponse {
  @ApiProperty({ enum: CAPABILITY_GROUPS, enumName: 'CapabilityGroup' })
  readonly group!: CapabilityGroup;

  @ApiProperty({ description: 'Share of the agency’s work in this group.' })
  readonly shareRatio!: number;

  @ApiProperty({ description: 'The part of it that is shown or verified.' })
  readonly provenShareRatio!: number;
}

export class AgencyListItemResponse extends AgencyCardResponse {
  @ApiProperty()
  readonly description!: string;

  @ApiProperty({ type: [TopOfferResponse] })
  readonly topOffers!: readonly TopOfferResponse[];

  @ApiProperty({ type: [GroupLineResponse] })
  readonly groups!: readonly GroupLineResponse[];

  @ApiProperty({ description: 'In no match, with a notice on its page.' })
  readonly isSuspended!: boolean;

  static fromItem(item: AgencyListItem): AgencyListItemResponse {
    return {
      ...cardFields(item),
      description: item.description,
      topOffers: item.topOffers.map(({ capability, shareRatio, evidence }) => ({
        capability,
        shareRatio,
        evidence,
      })),
      groups: item.groups.map(({ group, shareRatio, provenShareRatio }) => ({
        group,
        shareRatio,
        provenShareRatio,
      })),
      isSuspended: item.isSuspended,
    };
  }
}

export class AgencyPageResponse {
  @ApiProperty({ type: [AgencyListItemResponse] })
  readonly items!: readonly AgencyListItemResponse[];

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null;

  @ApiProperty({ type: 'integer' })
  readonly total!: number;

  static from(page: AgencyPage): AgencyPageResponse {
    return {
      items: page.items.map((item) => AgencyListItemResponse.fromItem(item)),
      nextCursor: page.nextCursor,
      total: page.total,
    };
  }
}

export class FacetCountResponse {
  @ApiProperty()
  readonly value!: string;

  @ApiProperty({ type: 'integer' })
  readonly count!: number;
}

/** Each facet is counted with all the other filters applied. */
export class AgencyFacetsResponse {
  @ApiProperty({ type: [FacetCountResponse] })
  readonly capability!: readonly FacetCountResponse[];

  @ApiProperty({ type: [FacetCountResponse] })
  readonly region!: readonly FacetCountResponse[];

  @ApiProperty({ type: [FacetCountResponse] })
  readonly language!: readonly FacetCountResponse[];

  @ApiProperty({ type: [FacetCountResponse] })
  readonly kind!: readonly FacetCountResponse[];

  @ApiProperty({ type: [FacetCountResponse] })
  readonly sector!: readonly FacetCountResponse[];

  @ApiProperty({ type: [FacetCountResponse] })
  readonly size!: readonly FacetCountResponse[];

  @ApiProperty({ type: [FacetCountResponse], description: '`true` and `false`.' })
  readonly remote!: readonly FacetCountResponse[];

  static from(counts: FacetCounts): AgencyFacetsResponse {
    return {
      capability: counts.capability,
      region: counts.region,
      language: counts.language,
      kind: counts.kind,
      sector: counts.sector,
      size: counts.size,
      remote: counts.remote,
    };
  }
}
