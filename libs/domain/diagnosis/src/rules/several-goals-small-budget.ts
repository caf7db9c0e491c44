import {
  PLANNING_RULES,
  audienceHeld,
  isBelowAwarenessSize,
  wantsBothJobs,
} from '@raccordo/planning';
import { FIGURE_ID, THRESHOLDS } from '@raccordo/taxonomy';
import type { Rule } from '../rule.ts';

/** Awareness and leads on one budget that is not enough for both at once. */
export const severalGoalsSmallBudget: Rule = {
  id: 'several_goals_small_budget',
  verdictWhenBlocking: 'reduce_scope',
  nextStep: 'put_goals_in_order',
  appliesTo: ({ brief, plan }) => wantsBothJobs(brief) && plan.monthlyMinor !== null,
  evaluate: ({ brief, plan }) => {
    const monthlyMinor = plan.monthlyMinor ?? 0;
    const isOrdered = plan.objective === 'ordered_mix';
    const isSmall = (plan.adequacyRatio ?? 0) < THRESHOLDS.adequacy.value.typical;
    if (isOrdered && !isSmall) return null;
    return {
      severity: 'attention',
      params: {
        monthlyMinor,
        objectivesCount: brief.goals.objectives.length,
        audienceCount: audienceHeld({ monthlyMinor }).typical,
        frequencyPerMonth: THRESHOLDS.awareness_frequency.value.typical,
        reviewMonth: PLANNING_RULES.reviewMonth,
        isOrdered,
        isBelowAwarenessSize: isBelowAwarenessSize(brief),
        turnoverFloorMinor: THRESHOLDS.awareness_turnover_floor.value.typical,
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
