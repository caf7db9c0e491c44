import type { Brief } from '@raccordo/brief';
import { breakEvenOf, settledPlanOf, type BreakEven, type Plan } from '@raccordo/planning';
import type { FigureBook } from '@raccordo/taxonomy';

export interface LivePlan {
  readonly brief: Brief;
  readonly plan: Plan;
  readonly breakEven: BreakEven;
}

let last: { readonly key: string; readonly figures: FigureBook; readonly live: LivePlan } | null =
  null;

/**
 * What the domain says about a draft: the plan it would propose. Several parts of a screen ask about
 * the same draft at the same keystroke, and every subset of channels is tried for it: the last answer
 * is kept.
 */
export function livePlanOf(brief: Brief, figures: FigureBook): LivePlan {
  const key = JSON.stringify(brief);
  if (last?.key === key && last.figures === figures) return last.live;
  const live: LivePlan = {
    brief,
    plan: settledPlanOf(brief, figures, null).plan,
    breakEven: breakEvenOf(brief, figures),
  };
  last = { key, figures, live };
  return live;
}
