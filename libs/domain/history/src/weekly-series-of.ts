import type { WeeklySeries } from '@raccordo/mix';
import { CHANNEL_IDS } from '@raccordo/taxonomy';
import { dayOfIso, isoOf, mondayOf } from './cells/calendar.ts';
import type { RecordedPeriod } from './recorded-period.ts';

/** A firm's weeks, ready to be fitted; channels are named by their id. */
export type SeriesOfHistory =
  | { readonly kind: 'series'; readonly firstMonday: string; readonly series: WeeklySeries }
  | { readonly kind: 'refused'; readonly reason: SeriesGap };

export const SERIES_GAPS = [
  'no_periods',
  /** Months cannot show what a week's money still does in the next one. */
  'longer_than_weeks',
  'no_results',
  /** Weeks without results in between: nobody knows whether there were none. */
  'weeks_missing',
] as const;
export type SeriesGap = (typeof SERIES_GAPS)[number];

const DAYS_A_WEEK = 7;

/**
 * Every channel's spend in every week, in minor units, and all results of the week: those of the
 * whole firm where it recorded them, else those that ad managers credit to channels. A week is that
 * of a period's middle day; half weeks at the ends are left out.
 */
export function weeklySeriesOf(periods: readonly RecordedPeriod[]): SeriesOfHistory {
  if (periods.length === 0) return { kind: 'refused', reason: 'no_periods' };
  const weeks = periods.map((period) => {
    const [first, last] = [dayOfIso(period.from)!, dayOfIso(period.to)!];
    return { period, days: last - first + 1, monday: mondayOf(Math.floor((first + last) / 2)) };
  });
  if (weeks.some(({ days }) => days > DAYS_A_WEEK)) {
    return { kind: 'refused', reason: 'longer_than_weeks' };
  }
  const isWhole = weeks.some(({ period }) => period.channel === null);
  const counted = weeks.filter(
    ({ period }) => period.resultHundredths !== null && (period.channel === null) === isWhole,
  );
  const full = counted.filter(({ days }) => days === DAYS_A_WEEK).map(({ monday }) => monday);
  if (full.length === 0) return { kind: 'refused', reason: 'no_results' };
  const [first, last] = [full.reduce(smaller), full.reduce(larger)];
  const length = (last - first) / DAYS_A_WEEK + 1;
  if (isWhole && new Set(full).size < length) return { kind: 'refused', reason: 'weeks_missing' };
  const placeOf = (monday: number): number | null =>
    monday < first || monday > last ? null : (monday - first) / DAYS_A_WEEK;
  const results = new Array<number>(length).fill(0);
  for (const { period, monday } of counted) {
    const at = placeOf(monday);
    if (at !== null) results[at]! += (period.resultHundredths ?? 0) / 100;
  }
  const channels = CHANNEL_IDS.flatMap((name) => {
    const spends = new Array<number>(length).fill(0);
    for (const { period, monday } of weeks) {
      const at = period.channel === name ? placeOf(monday) : null;
      if (at !== null) spends[at]! += period.spendMinor;
    }
    return spends.some((spend) => spend > 0) ? [{ name, spends }] : [];
  });
  return { kind: 'series', firstMonday: isoOf(first), series: { results, channels } };
}

const smaller = (a: number, b: number): number => Math.min(a, b);
const larger = (a: number, b: number): number => Math.max(a, b);
