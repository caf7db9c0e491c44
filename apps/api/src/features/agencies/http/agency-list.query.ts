import { AGENCY_KINDS, type AgencyKind } from '@raccordo/agency';
import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import {
  CAPABILITY_IDS,
  type CapabilityId,
  LANGUAGE_IDS,
  type LanguageId,
  REGION_IDS,
  type RegionId,
  SECTOR_IDS,
  type SectorId,
  SIZE_CLASSES,
  type SizeClass,
} from '@raccordo/taxonomy';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQuery } from '../../../platform/http/page-query.ts';
import { AGENCY_SORTS, type AgencyFilters, type AgencySort } from '../agency-filters.ts';
import { AGENCY_LIMITS } from '../agency-limits.ts';

const toList = ({ value }: { value: unknown }): unknown =>
  value === undefined || Array.isArray(value) ? value : [value];

/** Query strings know no booleans. */
const toFlag = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class AgencyFacetsQuery {
  @ApiPropertyOptional({ maxLength: AGENCY_LIMITS.query, description: 'Words, typos forgiven.' })
  @IsOptional()
  @IsString()
  @MaxLength(AGENCY_LIMITS.query)
  readonly q?: string;

  @ApiPropertyOptional({
    enum: CAPABILITY_IDS,
    enumName: 'CapabilityId',
    isArray: true,
    description: 'The agency offers all of them.',
  })
  @IsOptional()
  @Transform(toList)
  @IsArray()
  @ArrayMaxSize(CAPABILITY_IDS.length)
  @IsIn(CAPABILITY_IDS, { each: true })
  readonly capability?: readonly CapabilityId[];

  @ApiPropertyOptional({
    enum: REGION_IDS,
    enumName: 'RegionId',
    description: 'Works there on site.',
  })
  @IsOptional()
  @IsIn(REGION_IDS)
  readonly region?: RegionId;

  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @Transform(toFlag)
  @IsBoolean()
  readonly remote?: boolean;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: AGENCY_LIMITS.amountMinor })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(AGENCY_LIMITS.amountMinor)
  readonly maxMonthlyMinor?: number;

  @ApiPropertyOptional({ enum: LANGUAGE_IDS, enumName: 'LanguageId' })
  @IsOptional()
  @IsIn(LANGUAGE_IDS)
  readonly language?: LanguageId;

  @ApiPropertyOptional({ enum: AGENCY_KINDS, enumName: 'AgencyKind' })
  @IsOptional()
  @IsIn(AGENCY_KINDS)
  readonly kind?: AgencyKind;

  @ApiPropertyOptional({ enum: SECTOR_IDS, enumName: 'SectorId' })
  @IsOptional()
  @IsIn(SECTOR_IDS)
  readonly sector?: SectorId;

  @ApiPropertyOptional({ enum: SIZE_CLASSES, enumName: 'SizeClass' })
  @IsOptional()
  @IsIn(SIZE_CLASSES)
  readonly size?: SizeClass;
}

export class AgencyListQuery extends IntersectionType(AgencyFacetsQuery, PageQuery) {
  @ApiPropertyOptional({ enum: AGENCY_SORTS, enumName: 'AgencySort', default: 'relevance' })
  @IsOptional()
  @IsIn(AGENCY_SORTS)
  readonly sort: AgencySort = 'relevance';
}

export function filtersOf(query: AgencyFacetsQuery): AgencyFilters {
  const q = query.q?.trim() ?? '';
  return {
    q: q === '' ? null : q,
    capabilities: query.capability ?? [],
    region: query.region ?? null,
    isRemote: query.remote ?? null,
    maxMonthlyMinor: query.maxMonthlyMinor ?? null,
    language: query.language ?? null,
    kind: query.kind ?? null,
    sector: query.sector ?? null,
    size: query.size ?? null,
  };
}
