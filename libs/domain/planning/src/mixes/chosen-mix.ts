import type { Brief } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import type { Mix, RebuildRefusal } from '@raccordo/mix';
import { rebuildMix } from '@raccordo/mix';
import type { ChannelId, FigureBook } from '@raccordo/taxonomy';
import { jobSplitOf } from '../awareness/job-split.ts';
import { PLAN_CHOICE_LIMITS, questionOf } from './plan-choice.ts';
import type { PlanChoice } from './plan-choice.ts';
import { plannerOptionsOf } from './plan-question.ts';
import type { Planner } from './planner.ts';
import { plannerOf } from './planner.ts';

export type ChoiceRefusal = RebuildRefusal | 'factor_impossible';

/** The mix of a choice, or why this brief cannot have chosen it. */
export type ChosenMix =
  | { readonly kind: 'mix'; readonly planner: Planner; readonly mix: Mix }
  | {
      readonly kind: 'refused';
      readonly reason: ChoiceRefusal;
      readonly channel: ChannelId | null;
    };

/**
 * The same mix on every side, from the brief, the book of figures and the choice. A choice is a
 * claim: amounts that do not add up, or channels this firm cannot use, are refused with the reason.
 */
export function chosenMixOf(brief: Brief, book: FigureBook, choice: PlanChoice): ChosenMix {
  const faulty = choice.evidence.find(({ cost, conversion }) => {
    return !isPossible(cost) || !isPossible(conversion);
  });
  if (faulty !== undefined) {
    return { kind: 'refused', reason: 'factor_impossible', channel: faulty.channel };
  }
  const question = questionOf(choice);
  const planner = plannerOf(brief, book, plannerOptionsOf(question, choice.firstMonth));
  const { leadsMinor } = jobSplitOf(planner.brief, choice.budgetMinor, book);
  const rebuilt = rebuildMix(planner.prepared, {
    spends: choice.channels,
    budgetMinor: leadsMinor,
    slackRatio: choice.slackRatio,
  });
  return rebuilt.kind === 'mix' ? { kind: 'mix', planner, mix: rebuilt.mix } : rebuilt;
}

function isPossible({ low, typical, high }: Range): boolean {
  const { min, max } = PLAN_CHOICE_LIMITS.factor;
  return low >= min && low <= typical && typical <= high && high <= max;
}

/** The brief with the money and the months its firm chose to plan with, for whoever judges both. */
export function briefAsChosen(brief: Brief, choice: PlanChoice): Brief {
  const { goals, budget } = brief;
  return {
    ...brief,
    goals: { ...goals, horizonMonths: choice.horizonMonths ?? goals.horizonMonths },
    budget: { ...budget, monthlyMinor: choice.budgetMinor, isUndecided: false },
  };
}
