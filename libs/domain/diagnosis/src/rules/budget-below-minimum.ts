import { leastMonthlyBudgetOf, monthlyMinorOf } from '@raccordo/planning';
import type { Rule } from '../rule.ts';

/** Under the least sensible budget no agency can do the whole job well: an honest "not yet". */
export const budgetBelowMinimum: Rule = {
  id: 'budget_below_minimum',
  verdictWhenBlocking: 'not_yet',
  nextStep: 'save_until_minimum_budget',
  appliesTo: ({ brief, plan }) => plan.scope === 'whole_plan' && monthlyMinorOf(brief) !== null,
  evaluate: ({ brief, plan, book }) => {
    const monthlyMinor = monthlyMinorOf(brief) ?? 0;
    const least = leastMonthlyBudgetOf(brief, book);
    if (monthlyMinor >= least.monthlyMinor) return null;
    return {
      severity: 'blocking',
      params: {
        monthlyMinor,
        leastMonthlyMinor: least.monthlyMinor,
        fullMonthlyMinor: plan.fullMonthlyMinor,
      },
      evidence: ['budget.monthlyMinor', least.figureId],
    };
  },
};
