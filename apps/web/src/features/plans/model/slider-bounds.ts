import type { MixOutcome } from '@raccordo/mix';
import { bestMix } from '@raccordo/mix';
import type { Planner } from '@raccordo/planning';

const STEP_MINOR = 50_00;
/** Room for a firm that has not said what it would spend. */
const LEAST_MOST_MINOR = 5_000_00;

const USUAL_MOST_MONTHS = 24;

export interface SliderBounds {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** Usual horizons, and the firm's own where it is longer. */
export function horizonBounds(months: number): SliderBounds {
  return { least: 1, most: Math.max(USUAL_MOST_MONTHS, months), step: 1 };
}

/** Percent of the best that another mix may bring less. */
export const SLACK_BOUNDS: SliderBounds = { least: 2, most: 15, step: 1 };

/** Money from nothing to well beyond both the firm's own figure and what still pays. */
export function budgetBounds(budgetMinor: number | null, limit: MixOutcome): SliderBounds {
  const paying = limit.kind === 'mix' ? limit.mix.budgetMinor : 0;
  const most = Math.max(LEAST_MOST_MINOR, 2 * (budgetMinor ?? 0), 1.25 * paying);
  return { least: 0, most: Math.ceil(most / STEP_MINOR) * STEP_MINOR, step: STEP_MINOR };
}

/** Results a month from one to what the most money of the other slider brings. */
export function targetBounds({ prepared }: Planner, mostMinor: number): SliderBounds | null {
  const outcome = bestMix(prepared, mostMinor);
  if (outcome.kind === 'none') return null;
  const most = Math.floor(outcome.mix.resultsPerMonth);
  return most < 2 ? null : { least: 1, most, step: 1 };
}
