import { ApiProperty } from '@nestjs/swagger';
import { MAX_TEAM_MEMBERS } from '@raccordo/teams';
import { CAPABILITY_IDS, REGION_IDS, type CapabilityId, type RegionId } from '@raccordo/taxonomy';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import {
  ChoiceField,
  ChoicesField,
  FlagField,
  PartField,
  WholeField,
} from '../../../platform/http/fields.ts';
import type { TeamConditions } from '../team-conditions.ts';

const MOST_EXCLUDED = 50;
/** A month of one person, and then some. */
const MOST_IN_HOUSE_MINUTES = 15_000;

class InHousePersonRequest {
  /** Minutes a month, coordination included. */
  @WholeField({ min: 1, max: MOST_IN_HOUSE_MINUTES })
  readonly minutes!: number;

  @ChoicesField(CAPABILITY_IDS, 'CapabilityId')
  readonly capabilities!: readonly CapabilityId[];

  @FlagField()
  readonly leads!: boolean;
}

export class TeamConditionsRequest implements TeamConditions {
  @ApiProperty({ type: String, format: 'uuid', isArray: true, maxItems: MAX_TEAM_MEMBERS })
  @IsArray()
  @ArrayMaxSize(MAX_TEAM_MEMBERS)
  @IsUUID(undefined, { each: true })
  readonly fixedAgencyIds!: readonly string[];

  @ApiProperty({ type: String, format: 'uuid', isArray: true, maxItems: MOST_EXCLUDED })
  @IsArray()
  @ArrayMaxSize(MOST_EXCLUDED)
  @IsUUID(undefined, { each: true })
  readonly excludedAgencyIds!: readonly string[];

  @WholeField({ min: 1, max: MAX_TEAM_MEMBERS })
  readonly maxMembers!: number;

  @ChoiceField(REGION_IDS, 'RegionId', { nullable: true })
  readonly region!: RegionId | null;

  @FlagField()
  readonly prefersFewer!: boolean;

  @PartField(() => InHousePersonRequest, { nullable: true })
  readonly inHouse!: InHousePersonRequest | null;
}
