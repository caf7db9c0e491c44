import { BRIEF_LIMITS } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import type { ChannelSpend, Mix } from '@raccordo/mix';
import { MAX_CHANNELS } from '@raccordo/mix';
import type { ChannelId } from '@raccordo/taxonomy';
import { monthOfLeads } from '../awareness/job-split.ts';
import type { PlanQuestion } from './plan-question.ts';
import { PLANNER_LIMITS } from './planner-options.ts';
import type { Planner } from './planner.ts';

/** What the firm's own numbers say of one channel, as factors of the published figures. */
export interface ChannelFactors {
  readonly channel: ChannelId;
  readonly cost: Range;
  readonly conversion: Range;
}

/**
 * The mix a firm chose, in the least words that give it back: what it was asked with and how the
 * money is spent. Hours, weights and results are not in it: every side computes them from the brief
 * and the book of figures the brief was submitted with. Stored and sent in this shape.
 */
export interface PlanChoice {
  /** The whole month's money, awareness included, minor units. */
  readonly budgetMinor: number;
  /** Month of the year in which the plan starts, 1..12. */
  readonly firstMonth: number;
  readonly refusedChannels: readonly ChannelId[];
  readonly strongMonths: readonly number[];
  readonly landing: PlanQuestion['landing'];
  readonly slackRatio: number;
  /** Null for the brief's own. */
  readonly horizonMonths: number | null;
  /** Null for the published ones. */
  readonly searchesPerMonth: number | null;
  readonly audiencePeople: number | null;
  readonly evidence: readonly ChannelFactors[];
  /** The mix itself. */
  readonly channels: readonly ChannelSpend[];
}

/** What a choice may say at all. */
export const PLAN_CHOICE_LIMITS = {
  budgetMinor: BRIEF_LIMITS.numbers['budget.monthlyMinor'],
  month: { min: 1, max: 12 },
  slackRatio: { min: 0, max: 0.3 },
  horizonMonths: {
    min: PLANNER_LIMITS.leastHorizonMonths,
    max: PLANNER_LIMITS.mostHorizonMonths,
  },
  searchesPerMonth: { min: 1, max: 10_000_000 },
  audiencePeople: { min: 1, max: 60_000_000 },
  /** Twenty times dearer or cheaper than published is a slip of the pen, not a history. */
  factor: { min: 0.05, max: 20 },
  mostChannels: MAX_CHANNELS,
} as const;

interface ChosenWith {
  readonly question: PlanQuestion;
  readonly firstMonth: number;
  /** The whole month's money it was planned with; null when the planner supposed it. */
  readonly budgetMinor: number | null;
}

/** What is stored when this mix of this planner is chosen. */
export function choiceOf(planner: Planner, mix: Mix, asked: ChosenWith): PlanChoice {
  const { question, firstMonth, budgetMinor } = asked;
  return {
    budgetMinor: budgetMinor ?? monthOfLeads(planner.brief, mix.budgetMinor, planner.book),
    firstMonth,
    refusedChannels: question.refusedChannels,
    strongMonths: question.strongMonths,
    landing: question.landing,
    slackRatio: question.slackRatio,
    horizonMonths: question.horizonMonths,
    searchesPerMonth: question.searchesPerMonth,
    audiencePeople: question.audiencePeople,
    evidence: Object.entries(question.evidence).map(([channel, { cost, conversion }]) => {
      return { channel: channel as ChannelId, cost, conversion };
    }),
    channels: mix.channels.map(({ channel, variableMinor }) => ({ channel, variableMinor })),
  };
}

/** What was asked when the mix was chosen, so that the same question can be put again. */
export function questionOf(choice: PlanChoice): PlanQuestion {
  const { refusedChannels, strongMonths, landing, slackRatio, horizonMonths, evidence } = choice;
  return {
    refusedChannels,
    strongMonths,
    landing,
    slackRatio,
    horizonMonths,
    searchesPerMonth: choice.searchesPerMonth,
    audiencePeople: choice.audiencePeople,
    evidence: Object.fromEntries(
      evidence.map(({ channel, cost, conversion }) => [channel, { cost, conversion }]),
    ),
  };
}
