import type { Brief } from '@raccordo/brief';
import { sizeClassOf } from '@raccordo/taxonomy';
import { channelPointsOf } from './channel-points.ts';
import type { ChannelPoints } from './channel-points.ts';
import type { Need } from './need.ts';
import { planOf } from './plan-of.ts';
import type { Plan } from './plan.ts';
import { weightsOf } from './weights.ts';

/**
 * What agencies are matched against: the plan's work with its weights, and the firm's conditions.
 * Weights follow the value of the channels: the rules' points, or what a chosen mix brings.
 */
export function needOf(
  brief: Brief,
  plan: Plan = planOf(brief),
  points: ChannelPoints = channelPointsOf(brief, plan.pursuit),
): Need {
  const weights = weightsOf(plan.lines, points);
  const { firm, constraints } = brief;
  return {
    lines: plan.lines.map((line, at) => ({
      capability: line.capability,
      weightPpm: weights[at] ?? 0,
      minutes: line.minutes,
      recurringMinutes: line.recurringMinutes,
      oneOffMinutes: line.oneOffMinutes,
      inHouseMinutes: line.inHouseMinutes,
      isMustHave: line.isMustHave,
      sources: line.sources,
    })),
    currency: plan.currency,
    feeBudgetMinor: plan.feesMinor,
    region: firm.region,
    isRemoteAccepted: constraints.isRemoteAccepted ?? true,
    languages: constraints.languages,
    sector: firm.sector,
    sizeClass: sizeClassOf(firm),
    refusesSectorConflict: constraints.refusesSectorConflict,
  };
}
