import type { ChannelId } from '@raccordo/taxonomy';
import { ALTERNATIVE_RULES } from '@raccordo/mix';
import type { PlannerOptions } from './planner-options.ts';

/** What the firm says of its plan beyond the brief; every answer may be left as it is. */
export interface PlanQuestion {
  readonly refusedChannels: readonly ChannelId[];
  /** Months of the year, 1..12, in which people ask twice as much as in the others. */
  readonly strongMonths: readonly number[];
  /** `site` plans without a page made for it. */
  readonly landing: NonNullable<PlannerOptions['landing']>;
  /** How much less than the best a mix may bring and still be shown beside it. */
  readonly slackRatio: number;
  /** Months over which results count; null for the brief's own. */
  readonly horizonMonths: number | null;
  /** Searches a month for what it sells, as a keyword tool shows; null for the published ones. */
  readonly searchesPerMonth: number | null;
  /** People it could reach, as an ad manager shows; null for the published ones. */
  readonly audiencePeople: number | null;
  /** What the firm's own numbers say, by channel. */
  readonly evidence: NonNullable<PlannerOptions['evidence']>;
}

export const AS_IN_THE_BRIEF: PlanQuestion = {
  refusedChannels: [],
  strongMonths: [],
  landing: 'landing_page',
  slackRatio: ALTERNATIVE_RULES.slackRatio,
  horizonMonths: null,
  searchesPerMonth: null,
  audiencePeople: null,
  evidence: {},
};

const MONTHS_A_YEAR = 12;
const STRONG_INDEX = 2;

/** @param firstMonth month of the year in which the plan starts, 1..12 */
export function plannerOptionsOf(
  { strongMonths, horizonMonths, searchesPerMonth, audiencePeople, ...rest }: PlanQuestion,
  firstMonth: number,
): PlannerOptions {
  const said = {
    ...rest,
    ...(horizonMonths !== null && { horizonMonths }),
    ...(searchesPerMonth !== null && { searchesPerMonth }),
    ...(audiencePeople !== null && { audiencePeople }),
  };
  if (strongMonths.length === 0) return said;
  const seasonIndices = Array.from({ length: MONTHS_A_YEAR }, (_, at) =>
    strongMonths.includes(monthOfYear(firstMonth, at + 1)) ? STRONG_INDEX : 1,
  );
  return { ...said, seasonIndices };
}

/** Month of the year of a month of the plan, both counted from 1. */
export function monthOfYear(firstMonth: number, planMonth: number): number {
  return ((firstMonth + planMonth - 2) % MONTHS_A_YEAR) + 1;
}
