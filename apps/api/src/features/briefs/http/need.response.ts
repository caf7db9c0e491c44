import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES, type Currency } from '@raccordo/kernel';
import {
  FOUNDATION_REASONS,
  type FoundationReason,
  type Need,
  type NeedLine,
  type NeedSource,
} from '@raccordo/planning';
import {
  CAPABILITY_IDS,
  type CapabilityId,
  CHANNEL_IDS,
  type ChannelId,
  LANGUAGE_IDS,
  type LanguageId,
  REGION_IDS,
  type RegionId,
  SECTOR_IDS,
  type SectorId,
  SIZE_CLASSES,
  type SizeClass,
} from '@raccordo/taxonomy';
import {
  Choice,
  Choices,
  EachOneOf,
  Flag,
  Parts,
  Whole,
} from '../../../platform/http/response-fields.ts';

class ChannelSourceResponse {
  @ApiProperty({ enum: ['channel'] })
  readonly kind!: 'channel';

  @Choice(CHANNEL_IDS, 'ChannelId')
  readonly channel!: ChannelId;
}

class FoundationSourceResponse {
  @ApiProperty({ enum: ['foundation'] })
  readonly kind!: 'foundation';

  @Choice(FOUNDATION_REASONS, 'FoundationReason')
  readonly reason!: FoundationReason;
}

class AskSourceResponse {
  @ApiProperty({ enum: ['ask'] })
  readonly kind!: 'ask';
}

const SOURCES = [ChannelSourceResponse, FoundationSourceResponse, AskSourceResponse];

/** Who asks for a line: a channel, the groundwork, or the owner. */
export const Sources = () => EachOneOf(SOURCES);

export class NeedLineResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Whole()
  readonly weightPpm!: number;

  @Whole({ description: 'A month, one-off work spread, in-house work taken away.' })
  readonly minutes!: number;

  @Whole()
  readonly recurringMinutes!: number;

  @Whole()
  readonly oneOffMinutes!: number;

  @Whole()
  readonly inHouseMinutes!: number;

  @Flag()
  readonly isMustHave!: boolean;

  @Sources()
  readonly sources!: readonly NeedSource[];

  static from(line: NeedLine): NeedLineResponse {
    return {
      capability: line.capability,
      weightPpm: line.weightPpm,
      minutes: line.minutes,
      recurringMinutes: line.recurringMinutes,
      oneOffMinutes: line.oneOffMinutes,
      inHouseMinutes: line.inHouseMinutes,
      isMustHave: line.isMustHave,
      sources: line.sources,
    };
  }
}

export class NeedResponse {
  @Parts(() => NeedLineResponse)
  readonly lines!: readonly NeedLineResponse[];

  @Choice(CURRENCIES, 'Currency')
  readonly currency!: Currency;

  @Whole({ nullable: true })
  readonly feeBudgetMinor!: number | null;

  @Choice(REGION_IDS, 'RegionId', { nullable: true })
  readonly region!: RegionId | null;

  @Flag()
  readonly isRemoteAccepted!: boolean;

  @Choices(LANGUAGE_IDS, 'LanguageId')
  readonly languages!: readonly LanguageId[];

  @Choice(SECTOR_IDS, 'SectorId', { nullable: true })
  readonly sector!: SectorId | null;

  @Choice(SIZE_CLASSES, 'SizeClass', { nullable: true })
  readonly sizeClass!: SizeClass | null;

  @Flag()
  readonly refusesSectorConflict!: boolean;

  static from(need: Need): NeedResponse {
    return {
      lines: need.lines.map((line) => NeedLineResponse.from(line)),
      currency: need.currency,
      feeBudgetMinor: need.feeBudgetMinor,
      region: need.region,
      isRemoteAccepted: need.isRemoteAccepted,
      languages: need.languages,
      sector: need.sector,
      sizeClass: need.sizeClass,
      refusesSectorConflict: need.refusesSectorConflict,
    };
  }
}
