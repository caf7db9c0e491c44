import { linearFit } from './least-squares.ts';
import { fitSeries, predict, rootMeanSquare } from './fit-series.ts';
import type { FitOutcome } from './fit-series.ts';
import type { WeeklySeries } from './weekly-series.ts';

/** Errors on weeks that no model saw, in the unit of the results (root mean square). */
export interface HoldOut {
  readonly weeks: number;
  readonly ours: number;
  /** The same week a year before. */
  readonly naive: number;
  /** Level, spends and controls, each times a number. */
  readonly linear: number;
  /** 1 − ours / naive: above zero the model foretells better than last year does. */
  readonly skill: number;
}

export type HoldOutOutcome =
  | { readonly kind: 'measured'; readonly holdOut: HoldOut }
  | Extract<FitOutcome, { kind: 'refused' }>;

const WEEKS_A_YEAR = 52;

/** Fits the first weeks and foretells the last ones from their spends: what a fit is worth. */
export function holdOutOf(series: WeeklySeries, heldRatio = 0.2): HoldOutOutcome {
  const weeks = series.results.length;
  const seen = weeks - Math.floor(weeks * heldRatio);
  const outcome = fitSeries(firstWeeks(series, seen));
  if (outcome.kind === 'refused') return outcome;
  const { results } = series;
  const errorOf = (foretold: readonly number[]) => rootMeanSquare(results, foretold, seen);
  const ours = errorOf(predict(outcome.fit, series));
  const naive = errorOf(results.map((value, week) => results[week - WEEKS_A_YEAR] ?? value));
  const linear = errorOf(linearForecast(series, seen));
  return {
    kind: 'measured',
    holdOut: { weeks: weeks - seen, ours, naive, linear, skill: 1 - ours / naive },
  };
}

function firstWeeks(
  { results, channels, controls = [] }: WeeklySeries,
  weeks: number,
): WeeklySeries {
  return {
    results: results.slice(0, weeks),
    channels: channels.map(({ name, spends }) => ({ name, spends: spends.slice(0, weeks) })),
    controls: controls.map((control) => control.slice(0, weeks)),
  };
}

function linearForecast(
  { results, channels, controls = [] }: WeeklySeries,
  seen: number,
): readonly number[] {
  const columns = [results.map(() => 1), ...channels.map(({ spends }) => spends), ...controls];
  const coefficients = linearFit(
    columns.map((column) => Float64Array.from(column.slice(0, seen))),
    Float64Array.from(results.slice(0, seen)),
  );
  return results.map((_, week) =>
    columns.reduce((sum, column, at) => sum + column[week]! * coefficients[at]!, 0),
  );
}
