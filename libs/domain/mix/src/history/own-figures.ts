import type { Range } from '@raccordo/kernel';
import { logVarianceOf } from '../uncertainty/spread-draw.ts';

/** One period of a channel as the firm recorded it. Money in minor units. */
export interface ChannelPeriod {
  readonly spendMinor: number;
  /** Null where visits were not counted. */
  readonly visits: number | null;
  readonly results: number;
}

/** A published figure before and after the firm's own numbers were heard. */
export interface UpdatedFigure {
  readonly before: Range;
  readonly after: Range;
  /** How much of the answer is the firm's own, 0..1. */
  readonly ownRatio: number;
}

export type OwnFigures =
  | {
      readonly kind: 'updated';
      /** Minor units a visit, or a result where visits are not known. */
      readonly cost: UpdatedFigure;
      /** Results a visit; null where visits are not known. */
      readonly conversion: UpdatedFigure | null;
      /** Times that periods differ more than chance alone would make them; at least 1. */
      readonly dispersion: number;
    }
  | { readonly kind: 'refused'; readonly reason: HistoryRefusal };

export const HISTORY_REFUSALS = [
  'no_periods',
  'no_spend',
  'not_a_count',
  'more_results_than_visits',
] as const;
export type HistoryRefusal = (typeof HISTORY_REFUSALS)[number];

/** With two periods or fewer nobody can tell how much periods differ: taken as twice chance. */
const UNKNOWN_DISPERSION = 2;
const PERIODS_TO_TELL = 3;

/**
 * Published figures updated by what the firm itself saw, each weighing by its volume. Visits for
 * money are a Poisson count whose rate has a Gamma prior, results for visits a binomial count with a
 * Beta prior; both priors have the median and the spread (of the logarithm) of the published range.
 * Periods that differ more than chance count for less (quasi-likelihood): a year of a lively market
 * is worth fewer independent visits than it has.
 *
 * @param cost published cost of a visit, or of a result where a period has no visits
 */
export function ownFiguresOf(
  published: { readonly cost: Range; readonly conversion: Range },
  periods: readonly ChannelPeriod[],
): OwnFigures {
  const reason = refusalOf(periods);
  if (reason !== null) return { kind: 'refused', reason };
  const countsVisits = periods.every(({ visits }) => visits !== null);
  const counted = periods.map(({ spendMinor, visits, results }) => ({
    exposure: spendMinor,
    count: countsVisits ? (visits ?? 0) : results,
  }));
  const dispersion = dispersionOf(counted);
  const conversions = periods.map(({ visits, results }) => ({
    exposure: visits ?? 0,
    count: results,
  }));
  return {
    kind: 'updated',
    cost: updatedCost(published.cost, counted, dispersion),
    conversion: countsVisits
      ? updatedShare(published.conversion, conversions, dispersionOf(conversions))
      : null,
    dispersion,
  };
}

function refusalOf(periods: readonly ChannelPeriod[]): HistoryRefusal | null {
  if (periods.length === 0) return 'no_periods';
  const numbers = periods.flatMap(({ spendMinor, visits, results }) => [
    spendMinor,
    visits ?? 0,
    results,
  ]);
  if (numbers.some((number) => !Number.isFinite(number) || number < 0)) return 'not_a_count';
  if (periods.every(({ spendMinor }) => spendMinor === 0)) return 'no_spend';
  const isOver = periods.some(({ visits, results }) => visits !== null && results > visits);
  return isOver ? 'more_results_than_visits' : null;
}

interface Counted {
  readonly exposure: number;
  readonly count: number;
}

const sumOf = (periods: readonly Counted[], field: keyof Counted) =>
  periods.reduce((sum, period) => sum + period[field], 0);

/** Pearson's measure over the periods in which something could happen. */
function dispersionOf(periods: readonly Counted[]): number {
  const open = periods.filter(({ exposure }) => exposure > 0);
  const rate = sumOf(open, 'count') / sumOf(open, 'exposure');
  if (open.length < PERIODS_TO_TELL || !(rate > 0)) return UNKNOWN_DISPERSION;
  const chi = open.reduce((sum, { exposure, count }) => {
    const expected = rate * exposure;
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  return Math.max(1, chi / (open.length - 1));
}

function updatedCost(
  before: Range,
  periods: readonly Counted[],
  dispersion: number,
): UpdatedFigure {
  const variance = logVarianceOf(before);
  // A figure without spread is held for certain.
  if (!(variance > 0)) return { before, after: before, ownRatio: 0 };
  const priorCount = 1 / variance;
  const ownCount = sumOf(periods, 'count') / dispersion;
  const spent = priorCount * before.typical + sumOf(periods, 'exposure') / dispersion;
  const count = priorCount + ownCount;
  const ownSpent = 1 - (priorCount * before.typical) / spent;
  return { before, after: narrowed(before, spent / count, 1 / count), ownRatio: ownSpent };
}

function updatedShare(
  before: Range,
  periods: readonly Counted[],
  dispersion: number,
): UpdatedFigure {
  const variance = logVarianceOf(before);
  const odds = (1 - before.typical) / before.typical;
  if (!(variance > 0) || !(odds > 0)) return { before, after: before, ownRatio: 0 };
  const priorTrials = odds / variance;
  const ownTrials = sumOf(periods, 'exposure') / dispersion;
  const trials = priorTrials + ownTrials;
  const share = (priorTrials * before.typical + sumOf(periods, 'count') / dispersion) / trials;
  const after = narrowed(before, share, (1 - share) / share / trials);
  return {
    before,
    after: { ...after, high: Math.min(1, after.high) },
    ownRatio: ownTrials / trials,
  };
}

/** The published range moved to a new median and drawn together to a new variance. */
function narrowed(before: Range, typical: number, variance: number): Range {
  const part = Math.min(1, Math.sqrt(variance / logVarianceOf(before)));
  return {
    low: typical * (before.low / before.typical) ** part,
    typical,
    high: typical * (before.high / before.typical) ** part,
  };
}

/** A figure as a factor of the published one: what a planner multiplies its curves by. */
export function factorOf({ before, after }: UpdatedFigure): Range {
  return {
    low: after.low / before.typical,
    typical: after.typical / before.typical,
    high: after.high / before.typical,
  };
}
