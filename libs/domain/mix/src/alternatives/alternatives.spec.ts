import { exactly } from '@raccordo/kernel';
import type { ChannelModel, MixProblem } from '../response/channel-model.ts';
import { curveFrom, resultsAt } from '../response/response-curve.ts';
import { problemOf, randomProblem } from '../testing/random-problem.ts';
import { bestSubset } from '../allocation/best-mix.ts';
import { prepare } from '../allocation/prepared-problem.ts';
import type { PreparedProblem } from '../allocation/prepared-problem.ts';
import { seededRandom } from '../uncertainty/seeded-random.ts';
import { ALTERNATIVE_RULES, alternativesOf } from './alternatives.ts';
import { leaningsOf } from './leaning.ts';
import { distanceRatio, placesOf, spendsOf } from './spend-share.ts';

const SURE = { reach: exactly(1), cost: exactly(1), conversion: exactly(1) };
const STEADY = Array.from({ length: 12 }, () => 1);

function aChannel(
  channel: ChannelModel['channel'],
  firstMinor: number,
  ceiling: number,
  mostMinor = 4_000_00,
): ChannelModel {
  return {
    ...curveFrom(firstMinor, ceiling),
    channel,
    leastMinor: 0,
    mostMinor,
    ownFeesMinor: 0,
    ramp: STEADY,
    keptMonthlyRatio: 0,
    spread: SURE,
  };
}

/** Five plausible channels whose optimum is flat. */
const FLAT = [
  aChannel('search_ads', 32_00, 90),
  aChannel('social_ads', 28_00, 70),
  aChannel('email', 20_00, 25, 1_500_00),
  aChannel('seo_content', 35_00, 60, 3_000_00),
  aChannel('display', 75_00, 15, 1_500_00),
];

const placesIn = (prepared: PreparedProblem, budgetMinor: number) => {
  const found = alternativesOf(prepared, budgetMinor);
  if (found.kind === 'none') return [];
  const mixes = found.kind === 'mixes' ? found.mixes : [found.best];
  return mixes.map((mix) => placesOf(prepared, mix.mask, spendsOf(prepared, mix), budgetMinor));
};

describe('alternatives, over 200 random problems', () => {
  it('keep the slack, the distance, the budget and whole cents; the best comes first', () => {
    let severals = 0;
    for (let seed = 0; seed < 200; seed++) {
      const prepared = prepare(randomProblem(seed));
      const budgetMinor = 1_000_00 + ((seed * 7_919) % 6_000) * 100;
      const found = alternativesOf(prepared, budgetMinor);
      if (found.kind !== 'mixes') continue;
      severals++;
      const best = bestSubset(prepared, budgetMinor).results;
      const places = placesIn(prepared, budgetMinor);
      expect(found.mixes.length).toBeLessThanOrEqual(ALTERNATIVE_RULES.mostMixes);
      found.mixes.forEach((mix, at) => {
        expect(mix.resultsPerMonth).toBeGreaterThanOrEqual(best * 0.95 * (1 - 1e-8));
        const spent = mix.channels.reduce((sum, { variableMinor }) => sum + variableMinor, 0);
        expect(spent + mix.feesMinor + mix.unspentMinor).toBe(budgetMinor);
        expect(mix.channels.every(({ variableMinor }) => Number.isInteger(variableMinor))).toBe(
          true,
        );
        for (const other of places.slice(at + 1)) {
          expect(distanceRatio(places[at]!, other, budgetMinor)).toBeGreaterThanOrEqual(0.15);
        }
      });
    }
    expect(severals).toBeGreaterThan(50);
  });

  it('find the most different mix: no random one within the slack lies farther', () => {
    for (let seed = 0; seed < 25; seed++) {
      const problem = randomProblem(seed, 3);
      const prepared = prepare(problem);
      const budgetMinor = 2_500_00 + seed * 100_00;
      const found = alternativesOf(prepared, budgetMinor);
      if (found.kind === 'none') continue;
      const [best, second] = placesIn(prepared, budgetMinor);
      const ours =
        found.kind === 'mixes' ? distanceRatio(best!, second!, budgetMinor) : found.farthestRatio;
      const least = bestSubset(prepared, budgetMinor).results * 0.95;
      expect(farthestOfRandom(problem, best!, { budgetMinor, least, seed })).toBeLessThanOrEqual(
        ours + 1e-6,
      );
    }
  });
});

/** Thousands of random splits of each subset: those bringing enough, and the farthest of them. */
function farthestOfRandom(
  { channels, feesByMask }: MixProblem,
  from: Float64Array,
  { budgetMinor, least, seed }: { budgetMinor: number; least: number; seed: number },
): number {
  const random = seededRandom(seed + 1_000);
  const prepared = prepare(problemWith(channels, feesByMask));
  let farthest = 0;
  for (let mask = 1; mask < 1 << channels.length; mask++) {
    const active = channels.flatMap((model, at) => (mask & (1 << at) ? [{ model, at }] : []));
    const entry = active.reduce((sum, { model }) => sum + model.leastMinor, 0);
    const room = active.reduce((sum, { model }) => sum + model.mostMinor - model.leastMinor, 0);
    const free = budgetMinor - (feesByMask[mask] ?? 0) - entry;
    if (free < 0) continue;
    for (let turn = 0; turn < 400; turn++) {
      const parts = active.map(() => -Math.log(1 - random()));
      const whole = parts.reduce((sum, part) => sum + part, 0);
      const spends = new Float64Array(channels.length);
      let [results, spent] = [0, 0];
      active.forEach(({ model, at }, i) => {
        const wanted = model.leastMinor + (free * parts[i]!) / whole;
        spends[at] = Math.min(model.mostMinor, wanted);
        spent += spends[at] - model.leastMinor;
        results += prepared.ceiling[at]! * (resultsAt(model, spends[at]) / model.ceiling);
      });
      // Leaving money over is no different mix.
      if (results < least || spent < Math.min(free, room) - 1) continue;
      const places = placesOf(prepared, mask, spends, budgetMinor);
      farthest = Math.max(farthest, distanceRatio(from, places, budgetMinor));
    }
  }
  return farthest;
}

function problemWith(channels: readonly ChannelModel[], feesByMask: ArrayLike<number>): MixProblem {
  const horizonMonths = channels[0]!.ramp.length;
  const season = Array.from({ length: horizonMonths }, () => 1);
  return { channels, feesByMask, horizonMonths, season, landingSpread: exactly(1) };
}

describe('the same result by different mixes', () => {
  const prepared = prepare(problemOf(FLAT, 12, 0));

  it('moves a quarter of the budget and costs a few cents more a result', () => {
    const found = alternativesOf(prepared, 3_000_00);
    expect(found.kind).toBe('mixes');
    if (found.kind !== 'mixes') return;
    expect(found.mixes).toHaveLength(4);
    const [best, ...others] = found.mixes;
    expect(best?.costPerResultMinor).toBeCloseTo(36_10, -2);
    for (const mix of others) expect(mix.costPerResultMinor).toBeLessThan(38_05);
    const [first, ...rest] = placesIn(prepared, 3_000_00);
    for (const places of rest)
      expect(distanceRatio(first!, places, 3_000_00)).toBeGreaterThan(0.25);
  });

  it('names each by what it leans on, and no two alike', () => {
    const found = alternativesOf(prepared, 3_000_00);
    const leanings = found.kind === 'mixes' ? leaningsOf(prepared, found.mixes) : [];
    const names = leanings.map((leaning) => leaning?.channel ?? 'balanced');
    expect(new Set(names).size).toBe(4);
    expect(leanings.every((leaning) => (leaning?.aboveOthersRatio ?? 1) > 0.05)).toBe(true);
  });

  it('shows more with more slack, and says there is none where the optimum is sharp', () => {
    const far = alternativesOf(prepared, 3_000_00, 0.2);
    expect(far.kind === 'mixes' && far.mixes.length).toBe(4);
    const sharp = prepare(
      problemOf([aChannel('search_ads', 10_00, 500), aChannel('display', 200_00, 5)], 12, 0),
    );
    expect(alternativesOf(sharp, 2_000_00)).toMatchObject({ kind: 'no_real_alternative' });
    expect(alternativesOf(sharp, 2_000_00, 0)).toMatchObject({ kind: 'no_real_alternative' });
  });

  it('has nothing to compare where nothing can be bought', () => {
    expect(alternativesOf(prepare(problemOf(FLAT, 12, 5_000_00)), 3_000_00)).toMatchObject({
      kind: 'none',
      reason: 'budget_below_every_mix',
    });
  });
});
