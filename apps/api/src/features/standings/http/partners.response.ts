import { AGENCY_KINDS, type AgencyKind } from '@raccordo/agency';
import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import { Choice, Parts, Whole } from '../../../platform/http/response-fields.ts';
import type { PartnerKind, TeamPartners } from '../../teams/index.ts';

class PartnerKindResponse {
  @Choice(AGENCY_KINDS, 'AgencyKind')
  readonly kind!: AgencyKind;

  @Choice(CAPABILITY_IDS, 'CapabilityId', { description: 'What the partner covers most of.' })
  readonly capability!: CapabilityId;

  @Whole()
  readonly teams!: number;

  @Whole({ description: 'In how many of them the partner leads.' })
  readonly leading!: number;

  static from({ kind, capability, teams, leading }: PartnerKind): PartnerKindResponse {
    return { kind, capability, teams, leading };
  }
}

export class PartnersResponse {
  @Whole()
  readonly days!: number;

  @Whole({ nullable: true, description: 'Null while too few firms are behind it.' })
  readonly teams!: number | null;

  @Parts(() => PartnerKindResponse, { description: 'Most teams first.' })
  readonly partners!: readonly PartnerKindResponse[];

  static from({ days, teams, partners }: TeamPartners): PartnersResponse {
    return { days, teams, partners: partners.map((kind) => PartnerKindResponse.from(kind)) };
  }
}
