import type { Brief, Violation } from '@raccordo/brief';
import type { Draws, PreparedProblem } from '@raccordo/mix';
import { DEFAULT_DRAWS, drawsOf, prepare, seasonByMonth } from '@raccordo/mix';
import type { ChannelId, FigureBook } from '@raccordo/taxonomy';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import type { BreakEven } from '../break-even.ts';
import { breakEvenOf } from '../break-even.ts';
import { horizonOf } from '../firm-facts.ts';
import type { ChannelCondition } from './channel-conditions.ts';
import { conditionsOf, floorsOf, servingChannelsOf } from './channel-conditions.ts';
import { landingSpreadOf } from './channel-size.ts';
import type { ChannelLeftOut } from './channel-models.ts';
import { channelModelsOf } from './channel-models.ts';
import type { PlannerOptions } from './planner-options.ts';
import { PLANNER_LIMITS } from './planner-options.ts';
import { soundBriefOf } from './sound-brief.ts';
import { feesOfSubsets } from './subset-fees.ts';

/**
 * Everything about a firm's choice that does not depend on the money: build it once, then ask it as
 * often as a slider moves (`bestMix(planner.prepared, …)` and its sisters need nothing else).
 */
export interface Planner {
  /** The brief as planned: sound figures, the horizon of the options. */
  readonly brief: Brief;
  readonly book: FigureBook;
  readonly options: PlannerOptions;
  readonly prepared: PreparedProblem;
  readonly breakEven: BreakEven;
  readonly leftOut: readonly ChannelLeftOut[];
  /** Channels that are not the first to be bought. */
  readonly conditions: readonly ChannelCondition[];
  /** Groups of channels of which every mix has one, because only they serve a stated goal. */
  readonly serving: readonly (readonly ChannelId[])[];
  /** Figures of the brief that cannot be and were not used. */
  readonly violations: readonly Violation[];
  /** The same worlds for every mix; drawn when first asked for. */
  readonly draws: () => Draws;
}

const DEFAULT_SEED = 20_251_129;

export function plannerOf(
  stated: Brief,
  book: FigureBook = SHIPPED_FIGURES,
  options: PlannerOptions = {},
): Planner {
  const { brief: sound, violations } = soundBriefOf(stated);
  const brief = plannedBrief(sound, options);
  const { models, leftOut } = channelModelsOf(brief, book, options);
  const horizonMonths = horizonOf(brief);
  const channels = models.map(({ channel }) => channel);
  const conditions = conditionsOf(brief, book, options);
  const serving = servingChannelsOf(brief, book, options);
  const problem = {
    channels: models,
    feesByMask: feesOfSubsets(brief, channels, book),
    floorByMask: floorsOf(channels, conditions, serving),
    horizonMonths,
    season: seasonByMonth(soundIndices(options.seasonIndices), horizonMonths),
    landingSpread: landingSpreadOf(book),
  };
  const breakEven = breakEvenOf(brief, book);
  let drawn: Draws | null = null;
  return {
    brief,
    book,
    options,
    prepared: prepare(problem),
    breakEven,
    leftOut,
    conditions,
    serving,
    violations,
    draws: () =>
      (drawn ??= drawsOf(problem, {
        seed: options.seed ?? DEFAULT_SEED,
        count: options.draws ?? DEFAULT_DRAWS,
        allowedFactors: breakEven.steps.map(({ value }) => value),
      })),
  };
}

function plannedBrief(brief: Brief, { horizonMonths, landing }: PlannerOptions): Brief {
  const goals = { ...brief.goals, horizonMonths: soundHorizon(horizonMonths ?? horizonOf(brief)) };
  if (landing !== 'site' || brief.grounding.assets.includes('landing_page')) {
    return { ...brief, goals };
  }
  // Planned as if the page were there, so that nobody builds one; its conversion is the site's.
  const assets = [...brief.grounding.assets, 'landing_page'] as const;
  return { ...brief, goals, grounding: { ...brief.grounding, assets } };
}

function soundHorizon(months: number): number {
  const { leastHorizonMonths: least, mostHorizonMonths: most } = PLANNER_LIMITS;
  return Number.isFinite(months) ? Math.min(most, Math.max(least, Math.round(months))) : most;
}

/** A season with a month that cannot be is no season. */
function soundIndices(indices: readonly number[] = []): readonly number[] {
  const isSound = indices.every((index) => Number.isFinite(index) && index >= 0);
  return isSound && indices.some((index) => index > 0) ? indices : [];
}
