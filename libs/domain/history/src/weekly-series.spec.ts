import { fitSeries } from '@raccordo/mix';
import { simulatedWeeks } from '@raccordo/mix/testing';
import { dayOfIso, isoOf } from './cells/calendar.ts';
import { mergedHistory } from './merge-history.ts';
import type { RecordedPeriod } from './recorded-period.ts';
import { weeklySeriesOf } from './weekly-series-of.ts';

const MONDAY = dayOfIso('2023-01-02')!;

function week(at: number, said: Partial<RecordedPeriod> = {}): RecordedPeriod {
  const [from, to] = [isoOf(MONDAY + 7 * at), isoOf(MONDAY + 7 * at + 6)];
  const nothing = { spendMinor: 0, visits: null, resultHundredths: 0 };
  return { source: 'other', channel: 'search_ads', from, to, ...nothing, ...said };
}

describe('weeks ready to be fitted', () => {
  it('are the weeks that were simulated, and can be fitted', () => {
    const simulated = simulatedWeeks(11);
    const ids = ['search_ads', 'social_ads', 'offline_events'] as const;
    const periods = simulated.results.flatMap((results, at) => [
      week(at, { channel: null, resultHundredths: Math.round(results * 100) }),
      ...ids.map((channel, place) =>
        week(at, {
          channel,
          resultHundredths: null,
          spendMinor: Math.round(simulated.channels[place]!.spends[at]! * 100),
        }),
      ),
    ]);
    const found = weeklySeriesOf(periods);
    if (found.kind === 'refused') throw new Error(found.reason);
    expect(found.firstMonday).toBe('2023-01-02');
    expect(found.series.results[5]).toBeCloseTo(simulated.results[5]!, 1);
    expect(found.series.channels.map(({ name }) => name)).toEqual(ids);
    expect(fitSeries(found.series).kind).toBe('fitted');
  });

  it('are those of the middle day, with half weeks left out and nothing spent where nothing is said', () => {
    const sunday = { from: isoOf(MONDAY - 1), to: isoOf(MONDAY + 5), spendMinor: 500 };
    const half = { from: isoOf(MONDAY + 28), to: isoOf(MONDAY + 29), spendMinor: 900 };
    const periods = [week(0, sunday), week(2, { resultHundredths: 300 }), week(4, half)];
    expect(weeklySeriesOf(periods)).toMatchObject({
      series: { results: [0, 0, 3], channels: [{ name: 'search_ads', spends: [500, 0, 0] }] },
    });
  });

  it.each([
    ['no_periods', []],
    ['longer_than_weeks', [week(0, { to: '2023-01-31' })]],
    ['no_results', [week(0, { resultHundredths: null })]],
    ['weeks_missing', [week(0, { channel: null }), week(2, { channel: null })]],
  ])('are refused with the reason: %s', (reason, periods) => {
    expect(weeklySeriesOf(periods)).toEqual({ kind: 'refused', reason });
  });
});

describe('a newer file', () => {
  it('counts where both speak of the same days, programme by programme', () => {
    const kept = [week(0), week(1), week(1, { source: 'meta_ads' })];
    const newer = [week(1, { spendMinor: 7 }), week(2)];
    expect(mergedHistory(kept, newer)).toEqual([
      week(0),
      week(1, { source: 'meta_ads' }),
      week(1, { spendMinor: 7 }),
      week(2),
    ]);
  });
});
