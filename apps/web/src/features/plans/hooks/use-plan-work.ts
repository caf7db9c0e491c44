import type { MixPlan } from '@raccordo/planning';
import { startTransition, useEffect, useState } from 'react';
import type { PlanWork } from '../workers/plan-work.ts';
import { workOutPlan } from '../workers/work-out-plan.ts';

interface Answer<Asked> {
  readonly to: Asked;
  readonly plan: MixPlan;
}

interface PlanAnswer<Asked> {
  /** The last plan that arrived and what it answers; null before the first. */
  readonly answer: Answer<Asked> | null;
  readonly failure: unknown;
  readonly retry: () => void;
}

/** Works out the plan of what is asked last; whatever was asked before it is forgotten. */
export function usePlanWork<Asked>(asked: Asked, work: PlanWork): PlanAnswer<Asked> {
  const [answer, show] = useState<Answer<Asked> | null>(null);
  const [failed, fail] = useState<{ readonly at: PlanWork; readonly error: unknown } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    workOutPlan(work).then(
      (plan) => {
        // Cards and charts are much to draw: a slider that moves meanwhile goes first.
        if (isWanted) startTransition(() => show({ to: asked, plan }));
      },
      (error: unknown) => {
        if (isWanted) fail({ at: work, error });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [asked, work, attempt]);
  return {
    answer,
    failure: failed?.at === work ? failed.error : null,
    retry: () => {
      fail(null);
      setAttempt(attempt + 1);
    },
  };
}
