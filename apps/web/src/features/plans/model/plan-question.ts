import type { PlannerOptions } from '@raccordo/planning';
import type { ChannelId } from '@raccordo/taxonomy';

/** What the reader says beyond the brief; every answer may be left as it is. */
export interface PlanQuestion {
  readonly refusedChannels: readonly ChannelId[];
  /** Months of the year, 1..12, in which people ask twice as much as in the others. */
  readonly strongMonths: readonly number[];
}

export const AS_IN_THE_BRIEF: PlanQuestion = { refusedChannels: [], strongMonths: [] };

const MONTHS_A_YEAR = 12;
const STRONG_INDEX = 2;

/** @param firstMonth month of the year in which the plan starts, 1..12 */
export function plannerOptionsOf(
  { refusedChannels, strongMonths }: PlanQuestion,
  firstMonth: number,
): PlannerOptions {
  if (strongMonths.length === 0) return { refusedChannels };
  const seasonIndices = Array.from({ length: MONTHS_A_YEAR }, (_, at) =>
    strongMonths.includes(monthOfYear(firstMonth, at + 1)) ? STRONG_INDEX : 1,
  );
  return { refusedChannels, seasonIndices };
}

/** Month of the year of a month of the plan, both counted from 1. */
export function monthOfYear(firstMonth: number, planMonth: number): number {
  return ((firstMonth + planMonth - 2) % MONTHS_A_YEAR) + 1;
}

/** A plan agreed today starts with the coming month. */
export function firstMonthAfter(today: Date): number {
  return ((today.getMonth() + 1) % MONTHS_A_YEAR) + 1;
}
