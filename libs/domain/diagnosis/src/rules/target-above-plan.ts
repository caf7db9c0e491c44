import { monthlyForTarget } from '@raccordo/planning';
import type { Rule } from '../rule.ts';

/** The firm asks for more leads a month than its money brings, by what the plan counts on. */
export const targetAbovePlan: Rule = {
  id: 'target_above_plan',
  verdictWhenBlocking: 'ready',
  nextStep: 'match_target_and_money',
  appliesTo: ({ brief, plan }) =>
    brief.goals.monthlyTarget !== null && plan.monthlyMinor !== null && plan.pursuit === 'leads',
  evaluate: ({ brief, plan, book }) => {
    const target = brief.goals.monthlyTarget ?? 0;
    const leads = plan.averageLeadsPerMonth;
    if (leads === null || leads.typical >= target) return null;
    const neededMinor = monthlyForTarget(brief, target, book);
    return {
      // A target is a wish: it never stands in the way of a plan that pays.
      severity: 'attention',
      params: {
        targetPerMonth: target,
        leadsPerMonth: leads.typical,
        leadsLowPerMonth: leads.low,
        leadsHighPerMonth: leads.high,
        horizonMonths: plan.horizonMonths,
        monthlyMinor: plan.monthlyMinor ?? 0,
        ...(neededMinor === null ? {} : { targetMonthlyMinor: neededMinor }),
      },
      evidence: ['goals.monthlyTarget', 'goals.horizonMonths', 'budget.monthlyMinor'],
    };
  },
};
