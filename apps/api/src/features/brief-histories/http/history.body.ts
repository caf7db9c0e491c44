import { ApiProperty } from '@nestjs/swagger';
import { HISTORY_LIMITS, SOURCE_IDS } from '@raccordo/history';
import type { PackedSeries, SourceId } from '@raccordo/history';
import { CHANNEL_IDS, type ChannelId } from '@raccordo/taxonomy';
import { ArrayMaxSize, IsArray, IsString } from 'class-validator';
import { ChoiceField, FlagField, PartsField } from '../../../platform/http/fields.ts';
import { Flag, Instant, Parts, Whole } from '../../../platform/http/response-fields.ts';
import type { StoredHistory } from '../stored-history.ts';

const maxItems = HISTORY_LIMITS.mostPeriods;
const MOST_SERIES = SOURCE_IDS.length * (CHANNEL_IDS.length + 1);

/** One channel from one programme, number by number; all lists are as long as each other. */
export class HistorySeriesBody implements PackedSeries {
  @ChoiceField(SOURCE_IDS, 'HistorySource')
  readonly source!: SourceId;

  @ChoiceField(CHANNEL_IDS, 'ChannelId', { nullable: true })
  readonly channel!: ChannelId | null;

  @ApiProperty({ type: String, format: 'date', isArray: true, maxItems })
  @IsArray()
  @ArrayMaxSize(maxItems)
  @IsString({ each: true })
  readonly from!: readonly string[];

  @ApiProperty({ type: 'integer', isArray: true, maxItems })
  @IsArray()
  @ArrayMaxSize(maxItems)
  readonly days!: readonly number[];

  @ApiProperty({ type: 'integer', isArray: true, maxItems })
  @IsArray()
  @ArrayMaxSize(maxItems)
  readonly spendMinor!: readonly number[];

  @ApiProperty({ type: 'array', items: { type: 'integer', nullable: true }, maxItems })
  @IsArray()
  @ArrayMaxSize(maxItems)
  readonly visits!: readonly (number | null)[];

  @ApiProperty({ type: 'array', items: { type: 'integer', nullable: true }, maxItems })
  @IsArray()
  @ArrayMaxSize(maxItems)
  readonly resultHundredths!: readonly (number | null)[];
}

export class SaveHistoryRequest {
  @PartsField(() => HistorySeriesBody, MOST_SERIES)
  readonly series!: readonly HistorySeriesBody[];

  @FlagField()
  readonly isUsed!: boolean;
}

export class HistoryResponse {
  @Whole({ description: 'Also the ETag; 1 = nothing is kept yet.' })
  readonly version!: number;

  @Parts(() => HistorySeriesBody)
  readonly series!: readonly HistorySeriesBody[];

  @Flag({ description: 'Whether the plan is made with them.' })
  readonly isUsed!: boolean;

  @Instant({ nullable: true })
  readonly updatedAt!: string | null;

  static from({ version, series, isUsed, updatedAt }: StoredHistory): HistoryResponse {
    return {
      version,
      series: [...series],
      isUsed,
      updatedAt: updatedAt?.toISOString() ?? null,
    };
  }
}
