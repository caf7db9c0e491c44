import type { Brief, Objective } from '@raccordo/brief';
import type { FigureBook } from '@raccordo/taxonomy';

/** What the stated goals amount to, before any channel is thought of. */
export const OBJECTIVE_VERDICTS = [
  'lead_generation',
  'awareness',
  'ordered_mix',
  'confused',
  'undetermined',
] as const;
export type ObjectiveVerdict = (typeof OBJECTIVE_VERDICTS)[number];

/** The job the plan does first, whatever the verdict. */
export type Pursuit = 'leads' | 'awareness';

/** Goals somebody answers to: a request, an order, a visit. A launch can be either job. */
const RESPONSE_OBJECTIVES: readonly Objective[] = [
  'quote_requests',
  'online_sales',
  'store_visits',
  'repeat_customers',
  'recruiting',
];

/** Both jobs are wanted, whether or not in order. */
export function wantsBothJobs({ goals }: Brief): boolean {
  if (goals.priority === 'both_now') return true;
  const wantsAwareness =
    goals.objectives.includes('awareness') || goals.priority === 'awareness_first';
  const wantsResponse =
    goals.objectives.some((objective) => RESPONSE_OBJECTIVES.includes(objective)) ||
    goals.priority === 'leads_first';
  return wantsAwareness && wantsResponse;
}

export function objectiveOf(brief: Brief, book: FigureBook): ObjectiveVerdict {
  const { priority, objectives } = brief.goals;
  if (wantsBothJobs(brief)) {
    if (priority === 'leads_first' || priority === 'awareness_first') return 'ordered_mix';
    return canCarryBothAtOnce(brief, book) ? 'ordered_mix' : 'confused';
  }
  if (priority === 'awareness_first' || objectives.includes('awareness')) return 'awareness';
  const wantsResponse = objectives.some((objective) => RESPONSE_OBJECTIVES.includes(objective));
  return priority === 'leads_first' || wantsResponse ? 'lead_generation' : 'undetermined';
}

/**
 * Awareness comes first only where it is asked for first and the firm is large enough to hold it.
 */
export function pursuitOf(brief: Brief, book: FigureBook): Pursuit {
  const verdict = objectiveOf(brief, book);
  const isAskedFirst =
    verdict === 'awareness' ||
    (verdict === 'ordered_mix' && brief.goals.priority === 'awareness_first');
  return isAskedFirst && !isBelowAwarenessSize(brief, book) ? 'awareness' : 'leads';
}

/**
 * Too small for awareness as the only goal, by turnover or by budget; what is unknown is not held
 * against the firm.
 */
export function isBelowAwarenessSize({ firm, budget }: Brief, book: FigureBook): boolean {
  const { awareness_turnover_floor: turnover, awareness_monthly_floor: monthly } = book.thresholds;
  return (
    isUnder(firm.turnoverMinor, turnover.value.typical) ||
    isUnder(budget.monthlyMinor, monthly.value.typical)
  );
}

/** A firm of some size, with time, may run both jobs side by side with separate budgets. */
function canCarryBothAtOnce({ firm, goals }: Brief, book: FigureBook): boolean {
  const { awareness_turnover_comfort: comfort, mixed_goals_horizon: horizon } = book.thresholds;
  return (
    firm.turnoverMinor !== null &&
    firm.turnoverMinor >= comfort.value.typical &&
    goals.horizonMonths !== null &&
    goals.horizonMonths >= horizon.value.typical
  );
}

function isUnder(given: number | null, floor: number): boolean {
  return given !== null && given < floor;
}
