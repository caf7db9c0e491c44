import type { Brief } from '@raccordo/brief';
import {
  jobSplitOf,
  monthlyMinorOf,
  plannerOf,
  questionOf,
  type JobSplit,
  type MixPlan,
  type PlanChoice,
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
import { usePlanWork } from './use-plan-work.ts';

/** What the reader asks, as of now: the controls show this. */
export interface PlanAsked {
  /** As its firm wrote it. */
  readonly brief: Brief;
  readonly planner: Planner;
  readonly question: PlanQuestion;
  /** Month of the year in which the plan starts, 1..12. */
  readonly firstMonth: number;
  /** The whole month's money, awareness included; null when nothing suggests a figure. */
  readonly budgetMinor: number | null;
  readonly split: JobSplit | null;
  readonly ask: (question: PlanQuestion) => void;
  /** Null = as in the brief. */
  readonly spend: (budgetMinor: number | null) => void;
}

/** A plan and what was asked for it: the same object until there is another plan. */
export interface PlanState extends PlanAsked {
  readonly plan: MixPlan;
}

export interface PlanInTheMaking {
  readonly asked: PlanAsked;
  /** Null until the first plan is there. */
  readonly shown: PlanState | null;
  /** The plan shown is the answer to an earlier question. */
  readonly isBehind: boolean;
  /** Why there is no plan for what is asked now. */
  readonly failure: unknown;
  readonly retry: () => void;
}

/**
 * Everything the screen shows. While a slider moves only `asked.planner.prepared` is asked; the
 * alternatives and the draws are worked out beside the page once it stops. It opens on what
 * the firm chose, if it did.
 */
export function usePlan(brief: Brief, chosen: PlanChoice | null): PlanInTheMaking {
  const book = useFigures();
  const [question, ask] = useState(() => (chosen === null ? AS_IN_THE_BRIEF : questionOf(chosen)));
  const [spent, spend] = useState(chosen?.budgetMinor ?? null);
  const [firstMonth] = useState(() => chosen?.firstMonth ?? firstMonthAfter(new Date()));
  const options = useMemo(() => plannerOptionsOf(question, firstMonth), [question, firstMonth]);
  const planner = useMemo(() => plannerOf(brief, book, options), [brief, book, options]);
  const budgetMinor = spent ?? monthlyMinorOf(planner.brief);
  const split = useMemo(
    () => (budgetMinor === null ? null : jobSplitOf(planner.brief, budgetMinor, book)),
    [planner, budgetMinor, book],
  );
  const work = useMemo(
    () => ({ brief, book, options, leadsMinor: split?.leadsMinor }),
    [brief, book, options, split],
  );
  const asked = useMemo(
    (): PlanAsked => ({ brief, planner, question, firstMonth, budgetMinor, split, ask, spend }),
    [brief, planner, question, firstMonth, budgetMinor, split],
  );
  const { answer, failure, retry } = usePlanWork(asked, work);
  const shown = useMemo((): PlanState | null => {
    if (answer === null) return null;
    const { plan, to } = answer;
    return { ...to, plan, budgetMinor: to.budgetMinor ?? plan.mixes[0]?.mix.budgetMinor ?? null };
  }, [answer]);
  return { asked, shown, isBehind: answer?.to !== asked, failure, retry };
}
