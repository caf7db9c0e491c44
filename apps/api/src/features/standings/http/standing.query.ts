import { ApiPropertyOptional } from '@nestjs/swagger';
import { DEMAND_DAYS, type DemandDays } from '@raccordo/market';
import { REGION_IDS, type RegionId } from '@raccordo/taxonomy';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { STANDING_NEED_KINDS, type StandingNeedKind } from '../standing-need.ts';

/** Every need on a page is a ranking: fewer than on other lists. */
const MOST_STANDINGS = 50;
const USUAL_STANDINGS = 12;

export class StandingQuery {
  @ApiPropertyOptional({
    enum: [...STANDING_NEED_KINDS],
    enumName: 'StandingNeedKind',
    default: 'typical',
  })
  @IsOptional()
  @IsIn([...STANDING_NEED_KINDS])
  readonly kind: StandingNeedKind = 'typical';

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: MOST_STANDINGS,
    default: USUAL_STANDINGS,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_STANDINGS)
  readonly limit: number = USUAL_STANDINGS;

  @ApiPropertyOptional({ type: String, description: '`nextCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(512)
  readonly cursor?: string;
}

export class DemandQuery {
  @ApiPropertyOptional({ type: 'integer', enum: [...DEMAND_DAYS], default: DEMAND_DAYS[0] })
  @IsOptional()
  @Type(() => Number)
  @IsIn([...DEMAND_DAYS])
  readonly days: DemandDays = DEMAND_DAYS[0];

  @ApiPropertyOptional({
    enum: [...REGION_IDS],
    enumName: 'RegionId',
    description: 'The whole market without it.',
  })
  @IsOptional()
  @IsIn([...REGION_IDS])
  readonly region?: RegionId;
}
