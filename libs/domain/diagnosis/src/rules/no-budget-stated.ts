import { leastMonthlyBudgetOf } from '@raccordo/planning';
import type { Rule } from '../rule.ts';

/**
 * Without a figure hours cannot be counted; "not decided" is an answer, and gets what the plan
 * costs.
 */
export const noBudgetStated: Rule = {
  id: 'no_budget_stated',
  verdictWhenBlocking: 'fix_first',
  nextStep: 'state_a_budget',
  appliesTo: ({ plan }) => plan.monthlyMinor === null,
  evaluate: ({ brief, plan, book }) => {
    const least = leastMonthlyBudgetOf(brief, book);
    return {
      severity: 'attention',
      params: {
        isUndecided: brief.budget.isUndecided,
        leastMonthlyMinor: least.monthlyMinor,
        fullMonthlyMinor: plan.fullMonthlyMinor,
      },
      evidence: ['budget.monthlyMinor', 'budget.isUndecided', least.figureId],
    };
  },
};
