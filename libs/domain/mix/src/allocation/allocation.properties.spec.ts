import { independentBest } from '../testing/independent-solver.ts';
import { randomProblem, withFloors } from '../testing/random-problem.ts';
import { bestMix, bestSubset } from './best-mix.ts';
import { leastCostMix } from './least-cost.ts';
import type { Mix, MixOutcome } from './mix.ts';
import { gainAtPrice, payingLimit } from './paying-limit.ts';
import { prepare } from './prepared-problem.ts';
import type { PreparedProblem } from './prepared-problem.ts';

const SEEDS = Array.from({ length: 500 }, (_, seed) => seed);
/** In one of three a channel is held back until the budget has some size. */
const problemOf = (seed: number) =>
  seed % 3 === 0 ? withFloors(randomProblem(seed), seed) : randomProblem(seed);
const budgetOf = (seed: number) => 300_00 + ((seed * 7_919) % 9_000) * 100;

function mixIn(outcome: MixOutcome): Mix | null {
  return outcome.kind === 'mix' ? outcome.mix : null;
}

const spentBy = (mix: Mix) =>
  mix.feesMinor + mix.channels.reduce((sum, { variableMinor }) => sum + variableMinor, 0);

/** Every spend is whole and within its channel's bounds, and the money adds up. */
function violationsOf(mix: Mix, { problem }: PreparedProblem): readonly string[] {
  const outside = mix.channels.filter(({ channel, variableMinor }) => {
    const model = problem.channels.find((candidate) => candidate.channel === channel)!;
    const isInside = variableMinor >= model.leastMinor && variableMinor <= model.mostMinor;
    return !Number.isInteger(variableMinor) || !isInside;
  });
  const sum = spentBy(mix) + mix.unspentMinor;
  return [
    ...outside.map(({ channel }) => `${channel} out of bounds`),
    ...(sum === mix.budgetMinor && mix.unspentMinor >= 0 ? [] : [`sums to ${sum}`]),
  ];
}

describe('most results for a budget, over 500 random problems', () => {
  it('is never beaten by an independent solver by more than a millionth, nor far above it', () => {
    const gaps = SEEDS.map((seed) => {
      const problem = problemOf(seed);
      const ours = bestSubset(prepare(problem), budgetOf(seed)).results;
      const theirs = independentBest(problem, budgetOf(seed));
      return theirs === 0 && ours === 0 ? 0 : theirs / ours - 1;
    });
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1e-6);
    // The independent solver is a real opponent: it comes as close itself.
    expect(Math.min(...gaps)).toBeGreaterThan(-1e-4);
  });

  it('spends whole cents that sum to the budget, within bounds, and loses nothing by rounding', () => {
    for (const seed of SEEDS) {
      const prepared = prepare(problemOf(seed));
      const mix = mixIn(bestMix(prepared, budgetOf(seed)));
      if (mix === null) continue;
      expect(violationsOf(mix, prepared)).toEqual([]);
      const exact = bestSubset(prepared, budgetOf(seed)).results;
      expect(mix.resultsPerMonth / exact).toBeGreaterThan(1 - 1e-8);
    }
  });

  it('never brings less for more money', () => {
    for (const seed of SEEDS.slice(0, 100)) {
      const prepared = prepare(problemOf(seed));
      const brought = Array.from({ length: 30 }, (_, step) => {
        return bestSubset(prepared, step * 400_00).results;
      });
      const falls = brought.filter((results, at) => results < (brought[at - 1] ?? 0) * (1 - 1e-12));
      expect(falls).toEqual([]);
    }
  });

  it('prices the next result: a little more money brings that many more', () => {
    for (const seed of SEEDS.slice(0, 100)) {
      const prepared = prepare(problemOf(seed));
      const mix = mixIn(bestMix(prepared, budgetOf(seed)));
      if (mix?.marginalCostMinor == null || mix.unspentMinor > 0) continue;
      const more = bestSubset(prepared, budgetOf(seed) + 1_00).results - mix.resultsPerMonth;
      expect(more).toBeGreaterThanOrEqual((1_00 / mix.marginalCostMinor) * 0.99);
    }
  });
});

describe('the least cost of a target', () => {
  it('turns the budget question round, to the cent', () => {
    for (const seed of SEEDS) {
      const prepared = prepare(problemOf(seed));
      const mix = mixIn(bestMix(prepared, budgetOf(seed)));
      if (mix === null) continue;
      const cheapest = mixIn(leastCostMix(prepared, mix.resultsPerMonth));
      expect(cheapest).not.toBeNull();
      expect(violationsOf(cheapest!, prepared)).toEqual([]);
      expect(cheapest!.budgetMinor).toBeLessThanOrEqual(spentBy(mix) + 1);
      expect(cheapest!.resultsPerMonth).toBeGreaterThanOrEqual(mix.resultsPerMonth * (1 - 1e-12));
      const forOneEuroLess = bestSubset(prepared, cheapest!.budgetMinor - 1_00).results;
      expect(forOneEuroLess).toBeLessThan(mix.resultsPerMonth);
    }
  });

  it('says so when no money reaches it', () => {
    expect(leastCostMix(prepare(problemOf(1)), 1e6)).toMatchObject({
      reason: 'target_beyond_reach',
    });
  });
});

describe('the largest spend that still pays', () => {
  const VALUE = 60_00;

  it('stops where the next result costs what it may, and no other budget gains more', () => {
    for (const seed of SEEDS.slice(0, 200)) {
      const prepared = prepare(problemOf(seed));
      const limit = mixIn(payingLimit(prepared, VALUE));
      const gainOf = (mix: Mix | null) =>
        mix === null ? 0 : VALUE * mix.resultsPerMonth - spentBy(mix);
      const others = Array.from({ length: 40 }, (_, step) =>
        gainOf(mixIn(bestMix(prepared, step * 500_00))),
      );
      expect(gainOf(limit)).toBeGreaterThanOrEqual(Math.max(...others) - 1);
      if (limit === null) continue;
      expect(violationsOf(limit, prepared)).toEqual([]);
      expect(limit.marginalCostMinor ?? VALUE).toBeGreaterThanOrEqual(VALUE * (1 - 1e-4));
      expect(gainAtPrice(prepared, limit.mask, -Math.log(VALUE))).toBeCloseTo(gainOf(limit), -1);
    }
  });

  it('says so when nothing pays', () => {
    expect(payingLimit(prepare(problemOf(3)), 1)).toMatchObject({ reason: 'nothing_pays' });
  });
});
