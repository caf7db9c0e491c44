import type { Mix } from '@raccordo/mix';
import { resultsOfMask } from '@raccordo/mix';
import type { ChannelId } from '@raccordo/taxonomy';
import type { ChannelReason } from '../channel-choice.ts';
import type { ChannelLeftOut } from './channel-models.ts';
import type { Planner } from './planner.ts';

/** Why a channel is not in a mix. */
export type WhyNot =
  | { readonly kind: 'in_mix' }
  | { readonly kind: 'left_out'; readonly reason: ChannelLeftOut['reason'] }
  /** Its fees and least media alone are over the budget, whatever else is left out. */
  | { readonly kind: 'too_dear'; readonly leastMinor: number }
  /** Something else comes first, until the budget carries both. Minor units a month. */
  | { readonly kind: 'comes_later'; readonly reason: ChannelReason; readonly fromMinor: number }
  /** The best mix that has it brings this much less for the same money. */
  | { readonly kind: 'brings_less'; readonly lostPerMonth: number; readonly lostRatio: number };

export function whyNot(
  { prepared, leftOut, conditions }: Planner,
  mix: Mix,
  channel: ChannelId,
): WhyNot {
  if (mix.channels.some((active) => active.channel === channel)) return { kind: 'in_mix' };
  const out = leftOut.find((candidate) => candidate.channel === channel);
  if (out !== undefined) return { kind: 'left_out', reason: out.reason };
  const condition = conditions.find((candidate) => candidate.channel === channel);
  if (condition !== undefined && mix.budgetMinor < condition.fromMinor) {
    return { kind: 'comes_later', reason: condition.reason, fromMinor: condition.fromMinor };
  }
  const bit = 1 << prepared.problem.channels.findIndex((model) => model.channel === channel);
  let [most, least] = [0, Number.POSITIVE_INFINITY];
  for (let mask = 1; mask < prepared.entry.length; mask++) {
    if ((mask & bit) === 0) continue;
    least = Math.min(least, prepared.entry[mask]!);
    most = Math.max(most, resultsOfMask(prepared, mask, mix.budgetMinor));
  }
  if (most === 0) return { kind: 'too_dear', leastMinor: Math.ceil(least) };
  const lostPerMonth = Math.max(0, mix.resultsPerMonth - most);
  return { kind: 'brings_less', lostPerMonth, lostRatio: lostPerMonth / mix.resultsPerMonth };
}
