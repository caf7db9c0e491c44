import type { RecordedPeriod, SeriesGap } from '@raccordo/history';
import { weeklySeriesOf } from '@raccordo/history';
import {
  fitSeries,
  holdOutOf,
  resultsAt,
  steadyCurve,
  type FittedChannel,
  type LeftOutOfFit,
  type SeriesRefusal,
  type WeeklySeries,
} from '@raccordo/mix';

/** What weeks say of a channel: how long its money works and where it stops bringing more. */
export interface FittedCurve {
  readonly channel: string;
  /** Weeks after which half of what a week's money does is done; null = all in its own week. */
  readonly halfLifeWeeks: number | null;
  /** Steady money a week that brings half of all there is to have, minor units. */
  readonly halfSpendMinor: number;
  readonly meanSpendMinor: number;
  readonly resultsAtMean: number;
  /** Results a week at equal steps of steady spend from nothing to `mostMinor`. */
  readonly results: readonly number[];
  readonly mostMinor: number;
}

export type HistoryFit =
  | {
      readonly kind: 'fitted';
      readonly weeks: number;
      readonly curves: readonly FittedCurve[];
      /** Channels whose money shows no results: said, not drawn. */
      readonly silent: readonly string[];
      readonly leftOut: readonly LeftOutOfFit[];
      readonly heldOut: HeldOut | null;
    }
  | ({ readonly kind: 'refused' } & SeriesRefusal)
  | { readonly kind: 'refused'; readonly reason: SeriesGap };

/** Errors a week on weeks that the curves were not shown, in results. */
export interface HeldOut {
  readonly weeks: number;
  readonly ours: number;
  /** The same week a year before. */
  readonly naive: number;
  readonly meanResults: number;
}

const STEPS = 32;
/** Below this share of all results a channel's curve is nothing one can see. */
const LEAST_SHARE = 0.001;

/** Carry-over and saturation of every channel, or why the weeks cannot tell. */
export function historyFitOf(periods: readonly RecordedPeriod[]): HistoryFit {
  const found = weeklySeriesOf(periods);
  if (found.kind === 'refused') return found;
  const { series } = found;
  const outcome = fitSeries(series);
  if (outcome.kind === 'refused') return outcome;
  const { channels, leftOut } = outcome.fit;
  const mean = meanOf(series.results);
  const isSeen = ({ ceiling }: FittedChannel) => ceiling > mean * LEAST_SHARE;
  return {
    kind: 'fitted',
    weeks: series.results.length,
    curves: channels.filter(isSeen).map((channel) => curveOf(channel, series)),
    silent: channels.filter((channel) => !isSeen(channel)).map(({ name }) => name),
    leftOut,
    heldOut: heldOutOf(series, mean),
  };
}

function curveOf(channel: FittedChannel, series: WeeklySeries): FittedCurve {
  const spends = series.channels.find(({ name }) => name === channel.name)?.spends ?? [];
  const curve = steadyCurve(channel);
  const meanSpendMinor = meanOf(spends.filter((spend) => spend > 0));
  const mostMinor = Math.max(...spends, 1.5 * meanSpendMinor);
  return {
    channel: channel.name,
    halfLifeWeeks: channel.theta === 0 ? null : Math.log(0.5) / Math.log(channel.theta),
    halfSpendMinor: curve.scaleMinor * Math.LN2,
    meanSpendMinor,
    resultsAtMean: resultsAt(curve, meanSpendMinor),
    results: Array.from({ length: STEPS + 1 }, (_, at) =>
      resultsAt(curve, (mostMinor * at) / STEPS),
    ),
    mostMinor,
  };
}

function heldOutOf(series: WeeklySeries, meanResults: number): HeldOut | null {
  const outcome = holdOutOf(series);
  if (outcome.kind === 'refused') return null;
  const { weeks, ours, naive } = outcome.holdOut;
  const isKnown = [ours, naive].every(Number.isFinite) && naive > 0 && meanResults > 0;
  return isKnown ? { weeks, ours, naive, meanResults } : null;
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
