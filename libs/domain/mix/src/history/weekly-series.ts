/** A firm's weeks: what it spent where, what else moved, what came of it. */
export interface WeeklySeries {
  /** Results or revenue, one a week. */
  readonly results: readonly number[];
  readonly channels: readonly SeriesChannel[];
  /** What moves results and is not bought: prices, rivals, holidays. In any unit. */
  readonly controls?: readonly (readonly number[])[];
}

export interface SeriesChannel {
  readonly name: string;
  /** One a week, in any one unit of money. */
  readonly spends: readonly number[];
}

export const SERIES_RULES = {
  /** A season seen once in full and half again. */
  leastWeeks: 78,
  leastWeeksPerChannel: 15,
  /** Weeks in which a channel must have spent something. */
  leastActiveWeeks: 12,
  /** Standard deviation over mean below which a spend tells nothing. */
  leastVariation: 0.1,
  /** Two channels that rise and fall this much together cannot be told apart. */
  mostCorrelation: 0.95,
} as const;

/** Why a series cannot be fitted at all, with what there is and what it takes. */
export type SeriesRefusal =
  | { readonly reason: 'not_numbers' }
  | { readonly reason: 'lengths_differ' }
  | { readonly reason: 'too_short'; readonly weeks: number; readonly neededWeeks: number }
  | { readonly reason: 'results_do_not_vary' }
  | { readonly reason: 'no_channel_can_be_told' };

/** Why one channel is left out of the fit; the others may still be fitted. */
export interface LeftOutOfFit {
  readonly name: string;
  readonly reason: 'too_few_active_weeks' | 'spend_hardly_varies' | 'moves_with_another';
}

export interface FitableSeries {
  readonly fitable: readonly SeriesChannel[];
  readonly leftOut: readonly LeftOutOfFit[];
}

/** Whether weeks can tell what money brings; refusing is better than a curve made of noise. */
export function fitableOf({
  results,
  channels,
  controls = [],
}: WeeklySeries): SeriesRefusal | FitableSeries {
  const columns = [results, ...controls, ...channels.map(({ spends }) => spends)];
  if (columns.some((column) => column.length !== results.length)) {
    return { reason: 'lengths_differ' };
  }
  const isBad = columns.some((column) => column.some((value) => !Number.isFinite(value)));
  const isNegative = channels.some(({ spends }) => spends.some((spend) => spend < 0));
  if (isBad || isNegative) return { reason: 'not_numbers' };
  const { leastWeeks, leastWeeksPerChannel } = SERIES_RULES;
  const neededWeeks = Math.max(leastWeeks, leastWeeksPerChannel * channels.length);
  if (results.length < neededWeeks) {
    return { reason: 'too_short', weeks: results.length, neededWeeks };
  }
  if (variationOf(results) === 0) return { reason: 'results_do_not_vary' };
  const fitable: SeriesChannel[] = [];
  const leftOut: LeftOutOfFit[] = [];
  for (const channel of channels) {
    const reason = reasonAgainst(channel, fitable);
    if (reason === null) fitable.push(channel);
    else leftOut.push({ name: channel.name, reason });
  }
  return fitable.length === 0 ? { reason: 'no_channel_can_be_told' } : { fitable, leftOut };
}

function reasonAgainst(
  { spends }: SeriesChannel,
  others: readonly SeriesChannel[],
): LeftOutOfFit['reason'] | null {
  const active = spends.filter((spend) => spend > 0).length;
  if (active < SERIES_RULES.leastActiveWeeks) return 'too_few_active_weeks';
  if (variationOf(spends) < SERIES_RULES.leastVariation) return 'spend_hardly_varies';
  const isTwin = others.some((other) => {
    return Math.abs(correlation(spends, other.spends)) > SERIES_RULES.mostCorrelation;
  });
  return isTwin ? 'moves_with_another' : null;
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function variationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const variance = meanOf(values.map((value) => (value - mean) ** 2));
  return variance === 0 ? 0 : Math.sqrt(variance) / Math.abs(mean);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const product = (x: readonly number[], meanX: number, y: readonly number[], meanY: number) =>
    x.reduce((sum, value, at) => sum + (value - meanX) * (y[at]! - meanY), 0);
  return (
    product(a, meanA, b, meanB) /
    Math.sqrt(product(a, meanA, a, meanA) * product(b, meanB, b, meanB))
  );
}
