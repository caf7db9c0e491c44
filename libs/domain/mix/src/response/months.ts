import type { ChannelModel, MixProblem } from './channel-model.ts';

/**
 * Average over the horizon of what the ramp lets through, 0..1 and a little: a mix is judged by
 * what it brings within the owner's patience, so this multiplies the ceiling.
 */
export function patienceRatioOf(
  { ramp }: Pick<ChannelModel, 'ramp'>,
  { horizonMonths, season }: Pick<MixProblem, 'horizonMonths' | 'season'>,
): number {
  let sum = 0;
  for (let month = 0; month < horizonMonths; month++) {
    sum += (ramp[month] ?? 0) * (season[month] ?? 1);
  }
  return sum / horizonMonths;
}
