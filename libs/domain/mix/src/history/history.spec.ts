import { bestMix } from '../allocation/best-mix.ts';
import { prepare } from '../allocation/prepared-problem.ts';
import { exactly } from '@raccordo/kernel';
import { CHANNEL_IDS } from '@raccordo/taxonomy';
import { resultsAt, usedUpMinor } from '../response/response-curve.ts';
import { problemOf } from '../testing/random-problem.ts';
import { SIMULATED_TRUTH, simulatedWeeks } from '../testing/simulated-weeks.ts';
import { fitSeries, steadyCurve } from './fit-series.ts';
import type { SeriesFit } from './fit-series.ts';
import { holdOutOf } from './hold-out.ts';
import { linearFit } from './least-squares.ts';
import { factorOf, ownFiguresOf } from './own-figures.ts';
import type { ChannelPeriod } from './own-figures.ts';
import type { WeeklySeries } from './weekly-series.ts';

function fitOf(series: WeeklySeries): SeriesFit {
  const outcome = fitSeries(series);
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.fit;
}

const SERIES = simulatedWeeks(11);
const FIT = fitOf(SERIES);

describe('fitting a market whose truth is known', () => {
  it('finds again how long money works, where it bends and how much there is to have', () => {
    for (const truth of SIMULATED_TRUTH) {
      const found = FIT.channels.find(({ name }) => name === truth.name)!;
      expect(Math.abs(found.theta - truth.theta)).toBeLessThan(0.05);
      expect(found.ceiling / truth.ceiling).toBeGreaterThan(0.9);
      expect(found.ceiling / truth.ceiling).toBeLessThan(1.1);
      for (const spend of [500, 1_500, 3_000]) {
        const real = resultsAt(steadyCurve(truth), spend);
        expect(Math.abs(resultsAt(steadyCurve(found), spend) / real - 1)).toBeLessThan(0.05);
      }
    }
  });

  it('foretells weeks it never saw better than last year and than straight lines', () => {
    const outcome = holdOutOf(SERIES);
    expect(outcome.kind).toBe('measured');
    if (outcome.kind !== 'measured') return;
    const { ours, naive, linear, skill, weeks } = outcome.holdOut;
    expect(weeks).toBe(31);
    expect(ours).toBeLessThan(linear);
    expect(skill).toBeCloseTo(1 - ours / naive, 12);
    expect(skill).toBeGreaterThan(0.5);
  });

  it('splits the money better than history did, by its own curves', () => {
    const spent = SERIES.channels.map(
      ({ spends }) => spends.reduce((sum, spend) => sum + spend, 0) / spends.length,
    );
    const models = FIT.channels.map((channel, at) => {
      const curve = steadyCurve(channel);
      return {
        ...curve,
        channel: CHANNEL_IDS[at]!,
        leastMinor: 0,
        mostMinor: usedUpMinor(curve),
        ownFeesMinor: 0,
        ramp: [1],
        keptMonthlyRatio: 0,
        spread: { reach: exactly(1), cost: exactly(1), conversion: exactly(1) },
      };
    });
    const budget = Math.floor(spent.reduce((sum, spend) => sum + spend, 0));
    const outcome = bestMix(prepare(problemOf(models, 1, 0)), budget);
    const historic = models.reduce((sum, model, at) => sum + resultsAt(model, spent[at]!), 0);
    expect(outcome.kind === 'mix' && outcome.mix.resultsPerMonth).toBeGreaterThan(historic);
  });
});

describe('what weeks cannot tell is refused with the reason', () => {
  const short = simulatedWeeks(3, 60);
  const [first, second, third] = SERIES.channels;
  const flat = SERIES.results.map(() => 500);

  it.each<[string, WeeklySeries, object]>([
    ['a year', short, { reason: 'too_short', weeks: 60, neededWeeks: 78 }],
    [
      'a hole',
      { ...SERIES, results: SERIES.results.map((value, at) => (at === 3 ? Number.NaN : value)) },
      { reason: 'not_numbers' },
    ],
    [
      'a negative spend',
      {
        ...SERIES,
        channels: [{ name: 'x', spends: flat.map((value, at) => (at === 0 ? -1 : value)) }],
      },
      { reason: 'not_numbers' },
    ],
    ['ragged columns', { ...SERIES, controls: [[1, 2]] }, { reason: 'lengths_differ' }],
    ['results that never change', { ...SERIES, results: flat }, { reason: 'results_do_not_vary' }],
    [
      'a spend that never changes',
      { ...SERIES, channels: [{ name: 'x', spends: flat }] },
      { reason: 'no_channel_can_be_told' },
    ],
    ['no channel', { ...SERIES, channels: [] }, { reason: 'no_channel_can_be_told' }],
  ])('%s', (_story, series, refusal) => {
    expect(fitSeries(series)).toEqual({ kind: 'refused', ...refusal });
  });

  it('one channel at a time: the others are fitted', () => {
    const twin = { name: 'twin', spends: first!.spends.map((spend) => 2 * spend) };
    const rare = { name: 'rare', spends: flat.map((_, week) => (week < 5 ? 100 : 0)) };
    const still = { name: 'still', spends: flat };
    const fit = fitOf({ ...SERIES, channels: [first!, second!, third!, twin, rare, still] });
    expect(fit.leftOut).toEqual([
      { name: 'twin', reason: 'moves_with_another' },
      { name: 'rare', reason: 'too_few_active_weeks' },
      { name: 'still', reason: 'spend_hardly_varies' },
    ]);
    expect(fit.channels).toHaveLength(3);
  });
});

describe("published figures and the firm's own", () => {
  const published = {
    cost: { low: 1_00, typical: 2_00, high: 3_20 },
    conversion: { low: 0.01, typical: 0.03, high: 0.04 },
  };
  const months = (count: number, each: ChannelPeriod) => Array.from({ length: count }, () => each);
  const updated = (periods: readonly ChannelPeriod[]) => {
    const own = ownFiguresOf(published, periods);
    if (own.kind === 'refused') throw new Error(own.reason);
    return own;
  };

  it('meet by volume: little data moves them little, much data takes over', () => {
    const typical = (periods: readonly ChannelPeriod[]) => updated(periods).cost.after.typical;
    const little = typical(months(1, { spendMinor: 10_00, visits: 10, results: 1 }));
    const more = typical(months(6, { spendMinor: 100_00, visits: 100, results: 5 }));
    const much = typical(months(12, { spendMinor: 5_000_00, visits: 5_000, results: 300 }));
    expect(little).toBeLessThan(2_00);
    expect(little).toBeGreaterThan(more);
    expect(more).toBeGreaterThan(much);
    expect(much).toBeCloseTo(1_00, 0);
  });

  it('become surer, never less sure', () => {
    const { cost, conversion } = updated(
      months(6, { spendMinor: 400_00, visits: 200, results: 6 }),
    );
    for (const figure of [cost, conversion!]) {
      const width = ({ low, high }: { low: number; high: number }) => Math.log(high / low);
      expect(width(figure.after)).toBeLessThan(width(figure.before));
      expect(figure.after.low).toBeLessThan(figure.after.typical);
      expect(figure.ownRatio).toBeGreaterThan(0.5);
      expect(figure.ownRatio).toBeLessThan(1);
    }
  });

  it('are what they were where nothing was seen', () => {
    const seen = ownFiguresOf(published, [{ spendMinor: 1, visits: 0, results: 0 }]);
    expect(seen.kind === 'updated' && seen.conversion?.after).toEqual(published.conversion);
  });

  it('agree with the conjugate rule worked out by hand', () => {
    // Conversion typical 0.5 with log variance v: 1/v prior trials; 30 of 40 seen, half as many
    // because two periods say nothing of how periods differ.
    const even = { low: 0.4, typical: 0.5, high: 0.625 };
    const side = Math.log(1.25);
    const trials = 1 / (side ** 2 / 6);
    const own = ownFiguresOf({ cost: published.cost, conversion: even }, [
      { spendMinor: 50_00, visits: 20, results: 15 },
      { spendMinor: 50_00, visits: 20, results: 15 },
    ]);
    const expected = (trials * 0.5 + 15) / (trials + 20);
    expect(own.kind === 'updated' && own.conversion?.after.typical).toBeCloseTo(expected, 12);
  });

  it('count restless months for less', () => {
    const calm = updated(months(6, { spendMinor: 300_00, visits: 150, results: 5 }));
    const restless = updated(
      [10, 290, 20, 280, 100, 200].map((visits) => ({ spendMinor: 300_00, visits, results: 5 })),
    );
    expect(restless.dispersion).toBeGreaterThan(10);
    expect(restless.cost.ownRatio).toBeLessThan(calm.cost.ownRatio);
  });

  it('go without visits by what a result costs', () => {
    const own = ownFiguresOf({ ...published, cost: { low: 20_00, typical: 40_00, high: 64_00 } }, [
      { spendMinor: 1_000_00, visits: null, results: 50 },
    ]);
    expect(own).toMatchObject({ kind: 'updated', conversion: null });
    expect(own.kind === 'updated' && factorOf(own.cost).typical).toBeLessThan(1);
  });

  it.each([
    [[], 'no_periods'],
    [[{ spendMinor: 0, visits: 10, results: 1 }], 'no_spend'],
    [[{ spendMinor: -1, visits: 10, results: 1 }], 'not_a_count'],
    [[{ spendMinor: 5, visits: 10, results: Number.NaN }], 'not_a_count'],
    [[{ spendMinor: 5, visits: 1, results: 2 }], 'more_results_than_visits'],
  ] as const)('refuse %j: %s', (periods, reason) => {
    expect(ownFiguresOf(published, periods)).toEqual({ kind: 'refused', reason });
  });
});

describe('least squares', () => {
  it('solves a system known by heart, and gives a repeated column nothing', () => {
    const [ones, line] = [Float64Array.of(1, 1, 1, 1), Float64Array.of(0, 1, 2, 3)];
    const fit = linearFit([ones, line, line], Float64Array.of(5, 7, 9, 11));
    expect([...fit].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([5, 2, 0]);
  });
});
