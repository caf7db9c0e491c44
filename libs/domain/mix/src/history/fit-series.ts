import { BASELINE_SHAPES, baselineColumns } from './baseline.ts';
import type { BaselineShape } from './baseline.ts';
import { carriedOver, saturated } from './carry-over.ts';
import { fitCurves } from './fit-curves.ts';
import type { FittedChannel } from './fit-curves.ts';
import { linearFit } from './least-squares.ts';
import { fitableOf } from './weekly-series.ts';
import type { LeftOutOfFit, SeriesChannel, SeriesRefusal, WeeklySeries } from './weekly-series.ts';
import type { ResponseCurve } from '../response/response-curve.ts';

export interface SeriesFit {
  readonly channels: readonly FittedChannel[];
  readonly baseline: BaselineShape;
  /** Coefficients of the baseline's columns. */
  readonly baselineCoefficients: readonly number[];
  readonly leftOut: readonly LeftOutOfFit[];
}

export type FitOutcome =
  | { readonly kind: 'fitted'; readonly fit: SeriesFit }
  | ({ readonly kind: 'refused' } & SeriesRefusal);

/** Settings of the fit are compared on what comes after each of these parts of the weeks. */
const SEEN_RATIOS = [0.55, 0.7, 0.85];
/** A richer baseline must foretell this much better than a plainer one. */
const WORTH_MORE_RATIO = 0.98;
/** How firmly ceilings are held back: hardly where weeks are quiet, by a third where luck is loud. */
const RIDGES = [0.01, 0.05, 0.2, 0.5];
const USUAL_RIDGE = 0.05;

/** What is not fitted but chosen, by how well earlier weeks foretell later ones. */
interface FitSetting {
  readonly baseline: BaselineShape;
  readonly ridge: number;
}

/**
 * Response curves of a firm's own weeks: geometric carry-over, negative-exponential saturation and a
 * baseline of the plainest shape that foretells later weeks from earlier ones well; then the ridge
 * that does so best beside it. Refused, with the reason, where weeks cannot tell.
 */
export function fitSeries(series: WeeklySeries): FitOutcome {
  const found = fitableOf(series);
  if ('reason' in found) return { kind: 'refused', ...found };
  const compared = (settings: readonly FitSetting[]) =>
    settings.map((setting) => ({
      setting,
      error: foretellingError(series, found.fitable, setting),
    }));
  const shaped = compared(BASELINE_SHAPES.map((baseline) => ({ baseline, ridge: USUAL_RIDGE })));
  const usual = shaped.reduce((a, b) => (b.error < a.error * WORTH_MORE_RATIO ? b : a));
  const others = RIDGES.filter((ridge) => ridge !== USUAL_RIDGE);
  const ridged = compared(others.map((ridge) => ({ ...usual.setting, ridge })));
  const best = ridged.reduce((a, b) => (b.error < a.error ? b : a), usual);
  const fit = fitOn(series, found.fitable, best.setting, series.results.length);
  return { kind: 'fitted', fit: { ...fit, leftOut: found.leftOut } };
}

/** Of weeks foretold from those before them: what comes after each part, up to the next. */
function foretellingError(
  series: WeeklySeries,
  fitable: readonly SeriesChannel[],
  setting: FitSetting,
): number {
  const weeks = series.results.length;
  return SEEN_RATIOS.reduce((sum, ratio, at) => {
    const seen = Math.floor(ratio * weeks);
    const until = Math.floor((SEEN_RATIOS[at + 1] ?? 1) * weeks);
    const foretold = predict(fitOn(series, fitable, setting, seen), series);
    return sum + rootMeanSquare(series.results.slice(0, until), foretold, seen);
  }, 0);
}

function fitOn(
  { results, controls = [] }: WeeklySeries,
  fitable: readonly SeriesChannel[],
  { baseline, ridge }: FitSetting,
  weeks: number,
): SeriesFit {
  const columns = baselineColumns(baseline, weeks, controls);
  const seen = Float64Array.from(results.slice(0, weeks));
  const channels = fitCurves(fitable, columns, seen, ridge);
  const bought = broughtBy(channels, fitable, weeks);
  const baselineCoefficients = linearFit(
    columns,
    seen.map((value, week) => value - bought[week]!),
  );
  return { channels, baseline, baselineCoefficients: [...baselineCoefficients], leftOut: [] };
}

/** Results the fit expects in every week of a series, which may run on beyond those it was fitted on. */
export function predict(
  { channels, baseline, baselineCoefficients }: SeriesFit,
  series: Pick<WeeklySeries, 'channels' | 'controls'>,
): readonly number[] {
  const weeks = series.channels[0]?.spends.length ?? 0;
  const columns = baselineColumns(baseline, weeks, series.controls ?? []);
  const bought = broughtBy(channels, series.channels, weeks);
  return Array.from(bought, (value, week) =>
    columns.reduce((sum, column, at) => sum + column[week]! * baselineCoefficients[at]!, value),
  );
}

function broughtBy(
  channels: readonly FittedChannel[],
  series: readonly SeriesChannel[],
  weeks: number,
): Float64Array {
  const sum = new Float64Array(weeks);
  for (const { name, theta, scale, ceiling } of channels) {
    const spends = series.find((channel) => channel.name === name)?.spends ?? [];
    const shares = saturated(carriedOver(spends.slice(0, weeks), theta), scale);
    shares.forEach((share, week) => (sum[week]! += ceiling * share));
  }
  return sum;
}

/** The curve of a fitted channel at a steady weekly spend, in the unit of the series. */
export function steadyCurve({ theta, scale, ceiling }: FittedChannel): ResponseCurve {
  return { ceiling, scaleMinor: scale * (1 - theta), baseMinor: 0 };
}

/** Root of the mean squared error from a week on. */
export function rootMeanSquare(
  results: readonly number[],
  foretold: readonly number[],
  from = 0,
): number {
  const errors = results.slice(from).map((value, at) => value - foretold[from + at]!);
  return Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
}
