import type { AgencyCase, Certification, ProfilePerson } from '@raccordo/agency';
import { CAPABILITY_IDS, type CapabilityId, SECTOR_IDS, type SectorId } from '@raccordo/taxonomy';
import {
  Choice,
  Choices,
  Fraction,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';

export class PublicPersonResponse {
  @Text()
  readonly name!: string;

  @Text()
  readonly role!: string;

  @Choices(CAPABILITY_IDS, 'CapabilityId')
  readonly capabilities!: readonly CapabilityId[];

  static from({ name, role, capabilities }: ProfilePerson): PublicPersonResponse {
    return { name, role, capabilities };
  }
}

export class CaseFigureResponse {
  @Text()
  readonly metric!: string;

  @Fraction({ nullable: true })
  readonly before!: number | null;

  @Fraction({ nullable: true })
  readonly after!: number | null;

  @Text()
  readonly unit!: string;
}

export class PublicCaseResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly title!: string;

  @Choice(SECTOR_IDS, 'SectorId', { nullable: true })
  readonly sector!: SectorId | null;

  @Text({ nullable: true, description: '`YYYY-MM`' })
  readonly deliveredIn!: string | null;

  @Choices(CAPABILITY_IDS, 'CapabilityId')
  readonly capabilities!: readonly CapabilityId[];

  @Text()
  readonly result!: string;

  @Parts(() => CaseFigureResponse)
  readonly figures!: readonly CaseFigureResponse[];

  @Text({ nullable: true })
  readonly link!: string | null;

  @Text({ nullable: true })
  readonly fileId!: string | null;

  static from(one: AgencyCase): PublicCaseResponse {
    return {
      id: one.id,
      title: one.title,
      sector: one.sector,
      deliveredIn: one.deliveredIn,
      capabilities: one.capabilities,
      result: one.result,
      figures: one.figures.map(({ metric, before, after, unit }) => ({
        metric,
        before,
        after,
        unit,
      })),
      link: one.link,
      fileId: one.fileId,
    };
  }
}

export class PublicCertificationResponse {
  @Text()
  readonly issuer!: string;

  @Text()
  readonly name!: string;

  @Whole({ nullable: true })
  readonly year!: number | null;

  @Text({ nullable: true })
  readonly link!: string | null;

  @Text({ nullable: true })
  readonly fileId!: string | null;

  static from({ issuer, name, year, link, fileId }: Certification): PublicCertificationResponse {
    return { issuer, name, year, link, fileId };
  }
}
