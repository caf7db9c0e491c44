import type { Answer } from './answer.ts';
import type { Brief } from './brief.ts';

/**
 * Points of each answer; they sum to 100. A point goes where a missing answer widens the diagnosis
 * most: what comes first and the money lead, then what a customer is worth, then where traffic lands;
 * the ask is worth little, because it is a hypothesis that the diagnosis tests anyway.
 */
export const CLARITY_POINTS = {
  'budget.monthlyMinor': 10,
  'goals.priority': 8,
  'goals.objectives': 7,
  'firm.sector': 7,
  'economics.averageOrderMinor': 7,
  'grounding.assets': 7,
  'goals.horizonMonths': 6,
  'economics.grossMarginRatio': 6,
  'goals.kpis': 5,
  'firm.turnoverMinor': 5,
  'economics.closeRatio': 5,
  'goals.monthlyTarget': 3,
  'firm.region': 3,
  'firm.market': 3,
  'firm.searchDemand': 3,
  'economics.repeatFactor': 3,
  'firm.headcount': 2,
  'economics.acquisitionShareRatio': 2,
  'inHouse.skills': 2,
  'ask.text': 2,
  'constraints.hasDecisionMaker': 2,
  'constraints.startWithinDays': 2,
} as const;

export type ClarityField = keyof typeof CLARITY_POINTS;

export interface Clarity {
  /** Whole points, 0..100. */
  readonly score: number;
  /** What would raise it, most valuable first (ties in the order of `CLARITY_POINTS`). */
  readonly missing: readonly ClarityGap[];
}

export interface ClarityGap {
  readonly field: ClarityField;
  /** Whole points still to be had; all gaps and the score sum to 100. */
  readonly points: number;
}

/** Share of a field's points an answer earns, in percent. */
type Credit = number;
const FULL: Credit = 100;
/** A range narrows the result almost as much as a figure. */
const RANGE: Credit = 80;
/** "I don't know" is honest and tells us which of the sector's figures to show: half. */
const HONEST: Credit = 50;
const NONE: Credit = 0;

const CREDIT: Readonly<Record<ClarityField, (brief: Brief) => Credit>> = {
  'budget.monthlyMinor': ({ budget }) =>
    budget.monthlyMinor !== null ? FULL : budget.isUndecided ? HONEST : NONE,
  'goals.priority': ({ goals }) => given(goals.priority),
  'goals.objectives': ({ goals }) => some(goals.objectives),
  'firm.sector': ({ firm }) => given(firm.sector),
  'economics.averageOrderMinor': ({ economics }) => answered(economics.averageOrderMinor),
  'grounding.assets': ({ grounding }) => (grounding.isAnswered ? FULL : NONE),
  'goals.horizonMonths': ({ goals }) => given(goals.horizonMonths),
  'economics.grossMarginRatio': ({ economics }) => answered(economics.grossMarginRatio),
  'goals.kpis': ({ goals }) => some(goals.kpis),
  'firm.turnoverMinor': ({ firm }) => given(firm.turnoverMinor),
  'economics.closeRatio': ({ economics }) => answered(economics.closeRatio),
  'goals.monthlyTarget': ({ goals }) => given(goals.monthlyTarget),
  'firm.region': ({ firm }) => given(firm.region),
  'firm.market': ({ firm }) => given(firm.market),
  'firm.searchDemand': ({ firm }) =>
    firm.searchDemand === 'unknown' ? HONEST : given(firm.searchDemand),
  'economics.repeatFactor': ({ economics }) => answered(economics.repeatFactor),
  'firm.headcount': ({ firm }) => given(firm.headcount),
  'economics.acquisitionShareRatio': ({ economics }) => answered(economics.acquisitionShareRatio),
  'inHouse.skills': ({ inHouse }) => (inHouse.isAnswered ? FULL : NONE),
  'ask.text': ({ ask }) => (ask.text.trim() === '' ? some(ask.capabilities) : FULL),
  'constraints.hasDecisionMaker': ({ constraints }) => given(constraints.hasDecisionMaker),
  'constraints.startWithinDays': ({ constraints }) => given(constraints.startWithinDays),
};

/** How much of what an agency needs to know the brief says, and what would say more. */
export function clarityOf(brief: Brief): Clarity {
  const gaps = FIELDS.map((field) => {
    const whole = CLARITY_POINTS[field];
    return { field, points: whole - Math.floor((whole * CREDIT[field](brief)) / FULL) };
  });
  const missing = gaps.filter((gap) => gap.points > 0).sort((a, b) => b.points - a.points);
  return { score: missing.reduce((score, gap) => score - gap.points, 100), missing };
}

const FIELDS = Object.keys(CLARITY_POINTS) as ClarityField[];

function given(value: unknown): Credit {
  return value === null ? NONE : FULL;
}

function some(list: readonly unknown[]): Credit {
  return list.length > 0 ? FULL : NONE;
}

function answered(answer: Answer | null): Credit {
  if (answer === null) return NONE;
  return { value: FULL, range: RANGE, unknown: HONEST }[answer.kind];
}
