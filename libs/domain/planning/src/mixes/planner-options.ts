import type { Range } from '@raccordo/kernel';
import type { ChannelId } from '@raccordo/taxonomy';

/** What the firm's own history says of a channel, as factors of the benchmark (1 = as published). */
export interface ChannelEvidence {
  /** Cost of a visit, or of a result where visits are not counted. */
  readonly cost: Range;
  /** Share of visits that become results. */
  readonly conversion: Range;
}

/** What can be said beyond the brief; everything has a published figure in its place. */
export interface PlannerOptions {
  /** Months over which results count; the brief's by default. */
  readonly horizonMonths?: number;
  /** Demand by month from the first one on, in any unit; flat by default. */
  readonly seasonIndices?: readonly number[];
  readonly refusedChannels?: readonly ChannelId[];
  readonly searchesPerMonth?: number;
  readonly audiencePeople?: number;
  /** `site` shows what the same money brings without a page made for it. */
  readonly landing?: 'landing_page' | 'site';
  readonly evidence?: Readonly<Partial<Record<ChannelId, ChannelEvidence>>>;
  readonly slackRatio?: number;
  readonly seed?: number;
  readonly draws?: number;
}

export const PLANNER_LIMITS = { leastHorizonMonths: 1, mostHorizonMonths: 60 } as const;
