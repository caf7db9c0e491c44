import {
  audienceHeld,
  isBelowAwarenessSize,
  reviewMonthOf,
  wantsBothJobs,
} from '@raccordo/planning';
import { FIGURE_ID } from '@raccordo/taxonomy';
import type { Rule } from '../rule.ts';

/** Awareness and leads on one budget that is not enough for both at once. */
export const severalGoalsSmallBudget: Rule = {
  id: 'several_goals_small_budget',
  verdictWhenBlocking: 'reduce_scope',
  nextStep: 'put_goals_in_order',
  appliesTo: ({ brief, plan }) => wantsBothJobs(brief) && plan.monthlyMinor !== null,
  evaluate: ({ brief, plan, book }) => {
    const monthlyMinor = plan.monthlyMinor ?? 0;
    const isOrdered = plan.objective === 'ordered_mix';
    const isSmall = (plan.adequacyRatio ?? 0) < book.thresholds.adequacy.value.typical;
    if (isOrdered && !isSmall) return null;
    return {
      severity: 'attention',
      params: {
        monthlyMinor,
        objectivesCount: brief.goals.objectives.length,
        audienceCount: audienceHeld({ monthlyMinor }, book).typical,
        frequencyPerMonth: book.thresholds.awareness_frequency.value.typical,
        reviewMonth: reviewMonthOf(book),
        isOrdered,
        isBelowAwarenessSize: isBelowAwarenessSize(brief, book),
        turnoverFloorMinor: book.thresholds.awareness_turnover_floor.value.typical,
      },
      evidence: [
        'goals.priority',
        'goals.objectives',
        'budget.monthlyMinor',
        FIGURE_ID.channel('social_ads.cost_per_thousand'),
        FIGURE_ID.threshold('awareness_frequency'),
        FIGURE_ID.threshold('awareness_turnover_floor'),
      ],
    };
  },
};
