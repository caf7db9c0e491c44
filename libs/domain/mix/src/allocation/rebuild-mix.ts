import type { ChannelId } from '@raccordo/taxonomy';
import { bestMix } from './best-mix.ts';
import type { Mix } from './mix.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { bestNext, mixOfSpends } from './whole-cents.ts';

/** What is spent in one channel each month, whole minor units. */
export interface ChannelSpend {
  readonly channel: ChannelId;
  readonly variableMinor: number;
}

export const REBUILD_REFUSALS = [
  'no_channel',
  'channel_twice',
  /** Refused, without demand, outside what was asked: not one of the problem's. */
  'channel_not_available',
  /** Under the least that makes sense in the channel, or over what it can use. */
  'spend_out_of_bounds',
  /** Fees and spends are not the budget: too much, or left over though a channel could use it. */
  'sum_is_not_the_budget',
  /** Less than the best mix of this money brings, beyond the slack. */
  'brings_too_little',
] as const;
export type RebuildRefusal = (typeof REBUILD_REFUSALS)[number];

export type RebuiltMix =
  | { readonly kind: 'mix'; readonly mix: Mix }
  | {
      readonly kind: 'refused';
      readonly reason: RebuildRefusal;
      readonly channel: ChannelId | null;
    };

export interface MixRequest {
  readonly spends: readonly ChannelSpend[];
  readonly budgetMinor: number;
  /** How much less than the best the mix may bring, as `alternativesOf` was asked. */
  readonly slackRatio: number;
}

/** Bounds and results are computed anew: another machine's last digits may differ. */
const HAIR_MINOR = 1e-3;
const HAIR_RATIO = 1e-6;

/**
 * The mix that spends these amounts, with all its figures computed from the problem: of what is
 * handed in only the amounts are taken, and only if the planner could have proposed them.
 */
export function rebuildMix(prepared: PreparedProblem, request: MixRequest): RebuiltMix {
  const { spends: stated, budgetMinor, slackRatio } = request;
  if (stated.length === 0) return refused('no_channel');
  const spends = new Float64Array(prepared.count);
  let [mask, spent] = [0, 0];
  for (const { channel, variableMinor } of stated) {
    const at = prepared.problem.channels.findIndex((model) => model.channel === channel);
    if (at === -1) return refused('channel_not_available', channel);
    if (mask & (1 << at)) return refused('channel_twice', channel);
    if (!isWithin(prepared, at, variableMinor)) return refused('spend_out_of_bounds', channel);
    mask |= 1 << at;
    spends[at] = variableMinor;
    spent += variableMinor;
  }
  if (!(prepared.entry[mask]! <= budgetMinor)) {
    const isAllowed = Number.isFinite(prepared.entry[mask]!);
    return refused(isAllowed ? 'sum_is_not_the_budget' : 'channel_not_available');
  }
  const left = budgetMinor - prepared.fees[mask]! - spent;
  const isUsedUp = bestNext(prepared, mask, spends) === -1;
  if (left < 0 || (left >= 1 && !isUsedUp)) return refused('sum_is_not_the_budget');
  const mix = mixOfSpends(prepared, mask, spends, budgetMinor);
  const best = bestMix(prepared, budgetMinor);
  const most = best.kind === 'mix' ? best.mix.resultsPerMonth : 0;
  const least = most * (1 - slackRatio) * (1 - HAIR_RATIO);
  return mix.resultsPerMonth >= least ? { kind: 'mix', mix } : refused('brings_too_little');
}

function isWithin({ least, most }: PreparedProblem, at: number, spendMinor: number): boolean {
  return (
    Number.isSafeInteger(spendMinor) &&
    spendMinor >= least[at]! - HAIR_MINOR &&
    spendMinor <= most[at]! + HAIR_MINOR
  );
}

function refused(reason: RebuildRefusal, channel: ChannelId | null = null): RebuiltMix {
  return { kind: 'refused', reason, channel };
}
