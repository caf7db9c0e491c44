import type { Brief } from '@raccordo/brief';
import type { Mix } from '@raccordo/mix';
import { bestMix } from '@raccordo/mix';
import type { FigureBook } from '@raccordo/taxonomy';
import { jobSplitOf } from '../awareness/job-split.ts';
import { monthlyMinorOf } from '../firm-facts.ts';
import type { Need } from '../need.ts';
import { needOf } from '../need-of.ts';
import { pursuitOf } from '../objective.ts';
import type { Plan } from '../plan.ts';
import { planOf } from '../plan-of.ts';
import { chosenMixOf } from './chosen-mix.ts';
import type { PlanChoice } from './plan-choice.ts';
import { needOfMix, planOfMix } from './plan-of-mix.ts';
import type { Planner } from './planner.ts';
import { plannerOf } from './planner.ts';

/** What agencies answer to. */
export interface SettledPlan {
  readonly plan: Plan;
  readonly need: Need;
  /** The mix behind both; null when the plan is the one of the rules. */
  readonly mix: Mix | null;
  /** By the firm; else it is what Raccordo proposes. */
  readonly isChosen: boolean;
}

/**
 * Plan and need of a brief: of the mix its firm chose, else of the best one for its money. A choice
 * that holds no more, because the program has learnt better, gives way to the best one. The rules
 * plan where no mix can be asked for: no budget said, one under every mix, one whose media the owner
 * fixed, awareness first.
 */
export function settledPlanOf(
  brief: Brief,
  book: FigureBook,
  choice: PlanChoice | null,
): SettledPlan {
  const chosen = choice === null ? null : chosenMixOf(brief, book, choice);
  const settled = chosen?.kind === 'mix' ? chosen : bestMixOf(brief, book);
  if (settled === null) {
    const plan = planOf(brief, book);
    return { plan, need: needOf(brief, plan), mix: null, isChosen: false };
  }
  const { planner, mix } = settled;
  const plan = planOfMix(planner, mix);
  return {
    plan,
    need: needOfMix(planner, mix, plan),
    mix,
    isChosen: settled === chosen,
  };
}

/** The mix that brings most within the brief's own budget and months, as its page shows it first. */
function bestMixOf(
  brief: Brief,
  book: FigureBook,
): { readonly planner: Planner; readonly mix: Mix } | null {
  const monthlyMinor = monthlyMinorOf(brief);
  const isSplitByOwner = brief.budget.mediaMinor !== null;
  if (monthlyMinor === null || isSplitByOwner) return null;
  if (pursuitOf(brief, book) === 'awareness') return null;
  const planner = plannerOf(brief, book);
  const { leadsMinor } = jobSplitOf(planner.brief, monthlyMinor, book);
  const outcome = bestMix(planner.prepared, leadsMinor);
  return outcome.kind === 'mix' ? { planner, mix: outcome.mix } : null;
}
