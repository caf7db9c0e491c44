import type { Brief } from '@raccordo/brief';
import { mixPlanOf, plannerOf, type MixPlan, type PlannerOptions } from '@raccordo/planning';
import type { FigureBook } from '@raccordo/taxonomy';

/** Everything a plan depends on, as it can be sent to a worker. */
export interface PlanWork {
  readonly brief: Brief;
  readonly book: FigureBook;
  readonly options: PlannerOptions;
  /** Money for results, minor units; undefined leaves it to the planner. */
  readonly leadsMinor: number | undefined;
}

export interface PlanWorkMessage {
  readonly id: number;
  readonly work: PlanWork;
}

export interface PlanDoneMessage {
  readonly id: number;
  readonly plan: MixPlan;
}

/** The alternatives and their draws: too long for the page's own thread on a phone. */
export function planFrom({ brief, book, options, leadsMinor }: PlanWork): MixPlan {
  return mixPlanOf(plannerOf(brief, book, options), leadsMinor);
}
