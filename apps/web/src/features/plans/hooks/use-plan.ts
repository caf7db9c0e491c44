import type { Brief } from '@raccordo/brief';
import {
  jobSplitOf,
  mixPlanOf,
  monthlyMinorOf,
  plannerOf,
  type JobSplit,
  type MixPlan,
  type Planner,
} from '@raccordo/planning';
import { useMemo, useState } from 'react';
import { useFigures } from '../../../shared/books/figures-of.tsx';
import {
  AS_IN_THE_BRIEF,
  firstMonthAfter,
  plannerOptionsOf,
  type PlanQuestion,
} from '../model/plan-question.ts';

/** What the screen shows at rest: the same object until there is something else to show. */
export interface PlanState {
  readonly planner: Planner;
  readonly plan: MixPlan;
  readonly question: PlanQuestion;
  /** Month of the year in which the plan starts, 1..12. */
  readonly firstMonth: number;
  /** The whole month's money, awareness included; null when nothing suggests a figure. */
  readonly budgetMinor: number | null;
  readonly split: JobSplit | null;
  readonly ask: (question: PlanQuestion) => void;
  readonly spend: (budgetMinor: number) => void;
}

/**
 * Everything the screen shows at rest. While a slider moves only `planner.prepared` is asked; the
 * alternatives and the draws wait until it stops.
 */
export function usePlan(brief: Brief): PlanState {
  const book = useFigures();
  const [question, ask] = useState(AS_IN_THE_BRIEF);
  const [asked, spend] = useState<number | null>(null);
  const [firstMonth] = useState(() => firstMonthAfter(new Date()));
  const planner = useMemo(
    () => plannerOf(brief, book, plannerOptionsOf(question, firstMonth)),
    [brief, book, question, firstMonth],
  );
  const stated = asked ?? monthlyMinorOf(planner.brief);
  const split = useMemo(
    () => (stated === null ? null : jobSplitOf(planner.brief, stated, book)),
    [planner, stated, book],
  );
  const plan = useMemo(() => mixPlanOf(planner, split?.leadsMinor), [planner, split]);
  const state = useMemo((): PlanState => {
    const budgetMinor = stated ?? plan.mixes[0]?.mix.budgetMinor ?? null;
    return { planner, plan, question, firstMonth, budgetMinor, split, ask, spend };
  }, [planner, plan, question, firstMonth, stated, split]);
  return state;
}
