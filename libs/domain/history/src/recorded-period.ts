import type { ChannelPeriod } from '@raccordo/mix';
import type { ChannelId } from '@raccordo/taxonomy';
import type { SourceId } from './sources/source.ts';

/** What a firm recorded of one channel over some days; all numbers are whole. */
export interface RecordedPeriod {
  readonly source: SourceId;
  /** Null for results of the whole firm that no channel is credited with. */
  readonly channel: ChannelId | null;
  /** First and last day, `YYYY-MM-DD`, both counted. */
  readonly from: string;
  readonly to: string;
  readonly spendMinor: number;
  /** Null where visits were not counted. */
  readonly visits: number | null;
  /** Ad managers share a result among clicks, so it has parts; null where not credited to the channel. */
  readonly resultHundredths: number | null;
}

export const HISTORY_LIMITS = {
  /** Ten years of weeks for every channel are fewer. */
  mostPeriods: 5_000,
  longestPeriodDays: 366,
  firstDay: '2005-01-01',
  /** Ten million euros in one cell: beyond any firm this is for. */
  mostSpendMinor: 1_000_000_000,
  mostVisits: 1_000_000_000,
  mostResultHundredths: 100_000_000_000,
} as const;

/** Periods of a channel as the Bayesian update takes them: those credited with results. */
export function creditedPeriods(
  periods: readonly RecordedPeriod[],
  channel: ChannelId,
): readonly ChannelPeriod[] {
  return periods.flatMap((period) =>
    period.channel !== channel || period.resultHundredths === null
      ? []
      : [
          {
            spendMinor: period.spendMinor,
            visits: period.visits,
            results: period.resultHundredths / 100,
          },
        ],
  );
}
