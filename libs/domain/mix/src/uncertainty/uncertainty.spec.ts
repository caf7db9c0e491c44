import { exactly } from '@raccordo/kernel';
import type { Range } from '@raccordo/kernel';
import type { Mix } from '../allocation/mix.ts';
import { bestMix } from '../allocation/best-mix.ts';
import { prepare } from '../allocation/prepared-problem.ts';
import type { ChannelModel } from '../response/channel-model.ts';
import { problemOf, randomProblem } from '../testing/random-problem.ts';
import { drawsOf } from './draws.ts';
import { countErrorRatio, comparisonOf } from './noise.ts';
import { outcomeOf } from './outcome.ts';
import { seededRandom } from './seeded-random.ts';
import { logVarianceOf, quantileOf, shareBelow } from './spread-draw.ts';
import { viabilityOf } from './verdict.ts';

const SURE = exactly(1);
const RANGES: readonly Range[] = [
  { low: 0.5, typical: 1, high: 1.6 },
  { low: 2, typical: 3, high: 40 },
  { low: 0, typical: 0.4, high: 1 },
  { low: 5, typical: 5, high: 9 },
  exactly(7),
];

describe('drawing from a range', () => {
  it.each(RANGES)('%j: half below typical, none outside, and the way back', (range) => {
    const shares = Array.from({ length: 201 }, (_, at) => at / 200);
    const values = shares.map((share) => quantileOf(range, share));
    expect(values.every((value) => value >= range.low && value <= range.high)).toBe(true);
    expect(values.every((value, at) => at === 0 || value >= values[at - 1]!)).toBe(true);
    expect(quantileOf(range, 0.5)).toBe(range.typical);
    if (range.low === range.typical) return;
    values.forEach((value, at) => expect(shareBelow(range, value)).toBeCloseTo(shares[at]!, 9));
  });

  it('has the variance that is said of it', () => {
    const random = seededRandom(5);
    const logs = Array.from({ length: 200_000 }, () =>
      Math.log(quantileOf({ low: 2, typical: 3, high: 40 }, random())),
    );
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length;
    expect(variance).toBeCloseTo(logVarianceOf({ low: 2, typical: 3, high: 40 }), 1);
  });
});

/** A channel so large that a month's spend lies on its straight beginning: cost is spend / result. */
function aStraightChannel(cost: Range): ChannelModel {
  return {
    channel: 'search_ads',
    ceiling: 1e7,
    scaleMinor: 1e7 * 40_00,
    baseMinor: 0,
    leastMinor: 0,
    mostMinor: 1e9,
    ownFeesMinor: 0,
    ramp: [1, 1, 1],
    keptMonthlyRatio: 0,
    spread: { reach: SURE, cost, conversion: SURE },
  };
}

function bestOf(budgetMinor: number, channel: ChannelModel) {
  const prepared = prepare(problemOf([channel], 3, 0));
  const outcome = bestMix(prepared, budgetMinor);
  if (outcome.kind !== 'mix') throw new Error(outcome.reason);
  return { prepared, mix: outcome.mix };
}

describe('what a mix may bring', () => {
  const cost = { low: 0.5, typical: 1, high: 1.6 };
  const { prepared, mix } = bestOf(1_000_00, aStraightChannel(cost));
  const outcomeFor = (allowedMinor: number) =>
    outcomeOf(
      prepared,
      mix,
      drawsOf(prepared.problem, {
        seed: 1,
        count: 20_000,
        allowedFactors: [exactly(allowedMinor)],
      }),
    );

  it('agrees with the closed form where there is one: a cost drawn from one range', () => {
    for (const allowedMinor of [24_00, 32_00, 40_00, 52_00, 60_00]) {
      const exact = shareBelow(cost, allowedMinor / 40_00);
      expect(Math.abs(outcomeFor(allowedMinor).probabilityItPays! - exact)).toBeLessThan(0.012);
    }
    const { costPerResultMinor, resultsPerMonth } = outcomeFor(40_00);
    for (const [share, minor] of [
      [0.1, costPerResultMinor.p10],
      [0.5, costPerResultMinor.p50],
      [0.9, costPerResultMinor.p90],
    ] as const) {
      expect(minor / (40_00 * quantileOf(cost, share))).toBeCloseTo(1, 1);
    }
    expect(resultsPerMonth.p50).toBeCloseTo(25, 0);
  });

  it('is the mix itself where nothing is uncertain', () => {
    const sure = bestOf(1_000_00, aStraightChannel(SURE));
    const outcome = outcomeOf(
      sure.prepared,
      sure.mix,
      drawsOf(sure.prepared.problem, { seed: 9, count: 50, allowedFactors: [exactly(50_00)] }),
    );
    const brings = sure.mix.resultsPerMonth;
    expect(outcome.resultsPerMonth.p10).toBeCloseTo(brings, 9);
    expect(outcome.resultsPerMonth.p90).toBeCloseTo(brings, 9);
    expect(outcome.probabilityItPays).toBe(1);
  });

  it('depends on the seed alone, and keeps its order', () => {
    for (let seed = 0; seed < 30; seed++) {
      const problem = prepare(randomProblem(seed));
      const outcome = bestMix(problem, 4_000_00);
      if (outcome.kind !== 'mix') continue;
      const once = outcomeOf(problem, outcome.mix, drawsOf(problem.problem, { seed, count: 300 }));
      const again = outcomeOf(problem, outcome.mix, drawsOf(problem.problem, { seed, count: 300 }));
      expect(again).toEqual(once);
      expect(once.probabilityItPays).toBeNull();
      expect(once.byMonth).toHaveLength(problem.problem.horizonMonths);
      for (const { p10, p50, p90 } of [once.resultsPerMonth, ...once.byMonth]) {
        expect(p10 <= p50 && p50 <= p90 && p10 >= 0).toBe(true);
      }
      expect(once.resultsPerMonth.p10).toBeLessThan(outcome.mix.resultsPerMonth);
      expect(once.resultsPerMonth.p90).toBeGreaterThan(outcome.mix.resultsPerMonth);
    }
  });
});

describe('whether the business stands', () => {
  const { mix } = bestOf(1_000_00, aStraightChannel(SURE));
  const costing = (average: number, marginal: number | null): Mix => ({
    ...mix,
    costPerResultMinor: average,
    marginalCostMinor: marginal,
  });

  it.each([
    [30, 40, 50, 0.9, 'green', 'next_result_pays'],
    [30, null, 50, 0.9, 'green', 'next_result_pays'],
    [30, 40, 50, 0.5, 'amber', 'pays_but_unsure'],
    [30, 60, 50, 0.9, 'amber', 'only_the_average_pays'],
    [60, 90, 50, 0.4, 'red', 'average_does_not_pay'],
    [Number.POSITIVE_INFINITY, null, 50, 0, 'red', 'average_does_not_pay'],
  ] as const)(
    'average %d, next %s, allowed %d, %d sure: %s',
    (average, next, allowed, p, verdict, reason) => {
      expect(viabilityOf(costing(average, next), allowed, p)).toEqual({ verdict, reason });
    },
  );
});

describe('comparing channels', () => {
  const { mix } = bestOf(1_000_00, aStraightChannel(SURE));
  const withResults = (...results: readonly number[]): Mix => ({
    ...mix,
    channels: results.map((resultsPerMonth, at) => ({
      channel: at === 0 ? 'search_ads' : 'social_ads',
      variableMinor: 0,
      resultsPerMonth,
    })),
  });

  it('is noise under thirty a month, and says how long to wait', () => {
    expect(comparisonOf(withResults(40, 10), 30)).toEqual({
      kind: 'noise',
      channels: ['social_ads'],
      leastPerMonth: 10,
      errorRatio: 1.96 / Math.sqrt(10),
      monthsToTell: 3,
    });
    expect(comparisonOf(withResults(40, 30), 30)).toMatchObject({ kind: 'telling' });
    expect(comparisonOf(withResults(5), 30)).toEqual({ kind: 'one_channel' });
  });

  it.each([
    [0, 1],
    [10, 0.62],
    [30, 0.358],
    [100, 0.196],
  ])('of %d results errs by %d', (count, ratio) => {
    expect(countErrorRatio(count)).toBeCloseTo(ratio, 2);
  });
});
