import type { ChannelId } from '@raccordo/taxonomy';
import type { Mix } from '../allocation/mix.ts';
import type { PreparedProblem } from '../allocation/prepared-problem.ts';
import type { Draws } from './draws.ts';

/** Eight times in ten the figure lies between `p10` and `p90`. */
export interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Outcome {
  /** Average results a month over the horizon. */
  readonly resultsPerMonth: Band;
  /** Everything spent over everything it brings, minor units. */
  readonly costPerResultMinor: Band;
  /** Share of draws in which a result costs no more than it may; null without a break-even. */
  readonly probabilityItPays: number | null;
  /** Of the channels together, by month of the horizon. */
  readonly byMonth: readonly Band[];
}

/** What a mix may bring, over the draws. `mix` must be of this very problem. */
export function outcomeOf(prepared: PreparedProblem, mix: Mix, draws: Draws): Outcome {
  const spent = mix.budgetMinor - mix.unspentMinor;
  const active = mix.channels.map(({ channel, variableMinor }) =>
    drawnResults(prepared, draws, { channel, variableMinor }),
  );
  const total = new Float64Array(draws.count);
  for (const { results, patience } of active) {
    for (let draw = 0; draw < draws.count; draw++) total[draw]! += patience * results[draw]!;
  }
  const costs = total.map((results) => spent / results);
  const { allowedCost } = draws;
  const paying = allowedCost?.reduce(
    (sum, allowed, at) => sum + (costs[at]! <= allowed ? 1 : 0),
    0,
  );
  return {
    resultsPerMonth: bandOf(total),
    costPerResultMinor: bandOf(costs),
    probabilityItPays: paying === undefined ? null : paying / draws.count,
    byMonth: prepared.problem.season.map((season, month) => {
      const results = new Float64Array(draws.count);
      for (const { results: full, ramp } of active) {
        const share = season * (ramp[month] ?? 0);
        for (let draw = 0; draw < draws.count; draw++) results[draw]! += share * full[draw]!;
      }
      return bandOf(results);
    }),
  };
}

interface Spent {
  readonly channel: ChannelId;
  readonly variableMinor: number;
}

/** Results a month at full effect in every draw. */
function drawnResults(
  { problem, ceiling }: PreparedProblem,
  draws: Draws,
  { channel, variableMinor }: Spent,
) {
  const at = problem.channels.findIndex((model) => model.channel === channel);
  const model = problem.channels[at]!;
  const [lifted, bent] = [draws.ceiling[at]!, draws.scale[at]!];
  const working = model.baseMinor + variableMinor;
  const results = new Float64Array(draws.count);
  for (let draw = 0; draw < draws.count; draw++) {
    results[draw] =
      model.ceiling * lifted[draw]! * -Math.expm1(-working / (model.scaleMinor * bent[draw]!));
  }
  return { results, ramp: model.ramp, patience: ceiling[at]! / model.ceiling };
}

/** The nearest draw at each share; puts what it is given in another order. */
export function bandOf(values: Float64Array): Band {
  const at = (share: number): number => {
    const index = Math.min(values.length - 1, Math.floor(share * values.length));
    return nthSmallest(values, index);
  };
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** Hoare's selection: a band needs three places in the order, not the whole order. */
function nthSmallest(values: Float64Array, index: number): number {
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const pivot = values[index]!;
    let [i, j] = [left, right];
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const swapped = values[i]!;
      values[i] = values[j]!;
      values[j] = swapped;
      i++;
      j--;
    }
    if (j < index) left = i;
    if (index < i) right = j;
  }
  return values[index]!;
}
