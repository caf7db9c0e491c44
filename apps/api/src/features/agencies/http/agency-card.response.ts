import {
  AGENCY_KINDS,
  type AgencyKind,
  ESTIMABLE_FIELDS,
  type EstimableField,
} from '@raccordo/agency';
import { CURRENCIES, type Currency } from '@raccordo/kernel';
import { REGION_IDS, type RegionId } from '@raccordo/taxonomy';
import { ApiProperty } from '@nestjs/swagger';
import type { AgencyCard } from '../agency-filters.ts';

export class RatingResponse {
  @ApiProperty({ minimum: 0, maximum: 5 })
  readonly mean!: number;

  @ApiProperty({ type: 'integer', minimum: 1 })
  readonly count!: number;
}

export class AgencyCardResponse implements AgencyCard {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly slug!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly city!: string | null;

  @ApiProperty({ enum: REGION_IDS, enumName: 'RegionId', nullable: true })
  readonly region!: RegionId | null;

  @ApiProperty({ type: String, nullable: true })
  readonly countryCode!: string | null;

  @ApiProperty({ enum: AGENCY_KINDS, enumName: 'AgencyKind' })
  readonly kind!: AgencyKind;

  @ApiProperty({ type: 'integer' })
  readonly hourlyRateMinor!: number;

  @ApiProperty({ type: 'integer' })
  readonly minRetainerMinor!: number;

  @ApiProperty({ enum: CURRENCIES, enumName: 'Currency' })
  readonly currency!: Currency;

  @ApiProperty()
  readonly isRemote!: boolean;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly headcountMin!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly headcountMax!: number | null;

  @ApiProperty({ type: RatingResponse, nullable: true })
  readonly rating!: RatingResponse | null;

  @ApiProperty({ enum: ESTIMABLE_FIELDS, enumName: 'EstimableField', isArray: true })
  readonly estimatedFields!: readonly EstimableField[];

  static from(card: AgencyCard): AgencyCardResponse {
    return cardFields(card);
  }
}

/** Field by field: nothing that is not on a card slips through. */
export function cardFields(card: AgencyCard): AgencyCard {
  return {
    id: card.id,
    slug: card.slug,
    name: card.name,
    city: card.city,
    region: card.region,
    countryCode: card.countryCode,
    kind: card.kind,
    hourlyRateMinor: card.hourlyRateMinor,
    minRetainerMinor: card.minRetainerMinor,
    currency: card.currency,
    isRemote: card.isRemote,
    headcountMin: card.headcountMin,
    headcountMax: card.headcountMax,
    rating: card.rating === null ? null : { mean: card.rating.mean, count: card.rating.count },
    estimatedFields: card.estimatedFields,
  };
}
