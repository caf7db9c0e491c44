import type { PlanQuestion, Planner } from '@raccordo/planning';

/** The part of a plan that a firm's own numbers touch. */
export interface OwnHistoryPart {
  readonly briefId: string;
  readonly planner: Planner;
  readonly question: PlanQuestion;
  readonly ask: (question: PlanQuestion) => void;
}
