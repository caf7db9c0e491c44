import type { ChannelId } from '@raccordo/taxonomy';
import type { Mix } from '../allocation/mix.ts';
import type { MixProblem } from './channel-model.ts';
import { marginalAt, resultsAt } from './response-curve.ts';

/** Channels whose results stop the month the money stops. */
export const PAID_CHANNELS: readonly ChannelId[] = [
  'search_ads',
  'social_ads',
  'display',
  'rented_dem',
  'marketplaces',
];
/** Channels that grow with work and keep part of it. */
export const ORGANIC_CHANNELS: readonly ChannelId[] = ['seo_content', 'organic_social', 'pr'];

export type HandOver =
  | { readonly kind: 'month'; readonly month: number; readonly isWithinHorizon: boolean }
  | { readonly kind: 'none'; readonly reason: 'no_organic_channel' | 'no_paid_channel' | 'never' };

/** Beyond three years nothing said today about a channel holds. */
const MOST_MONTHS = 36;

/**
 * The first month in which everything the organic channels cost so far, over everything they
 * brought so far, is under the price of the next paid result: from then on money is better moved
 * from paid to organic. Organic channels bear their own fees, not those shared by all.
 */
export function handOverOf(problem: MixProblem, mix: Mix): HandOver {
  const active = mix.channels.map(({ channel, variableMinor }) => {
    const model = problem.channels.find((candidate) => candidate.channel === channel)!;
    return { model, variableMinor };
  });
  const organic = active.filter(({ model }) => ORGANIC_CHANNELS.includes(model.channel));
  const paid = active.filter(({ model }) => PAID_CHANNELS.includes(model.channel));
  if (organic.length === 0) return { kind: 'none', reason: 'no_organic_channel' };
  if (paid.length === 0) return { kind: 'none', reason: 'no_paid_channel' };
  let [cost, results] = [0, 0];
  for (let month = 1; month <= MOST_MONTHS; month++) {
    for (const { model, variableMinor } of organic) {
      cost += variableMinor + model.ownFeesMinor;
      results += resultsAt(model, variableMinor) * rampIn(model.ramp, month);
    }
    const nextPaid = Math.min(
      ...paid.map(({ model, variableMinor }) => {
        return 1 / (marginalAt(model, variableMinor) * rampIn(model.ramp, month));
      }),
    );
    if (cost < results * nextPaid) {
      return { kind: 'month', month, isWithinHorizon: month <= problem.horizonMonths };
    }
  }
  return { kind: 'none', reason: 'never' };
}

function rampIn(ramp: readonly number[], month: number): number {
  return ramp[month - 1] ?? ramp.at(-1) ?? 0;
}
