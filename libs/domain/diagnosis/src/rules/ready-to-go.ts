import { hoursOf } from '../finding-params.ts';
import type { Rule } from '../rule.ts';

/** Nothing in the way: said last, by the loop, and only when no finding blocks. */
export const readyToGo: Rule = {
  id: 'ready_to_go',
  verdictWhenBlocking: 'ready',
  nextStep: 'choose_an_agency',
  appliesTo: ({ plan }) => plan.objective !== 'undetermined' || plan.scope === 'asked_only',
  evaluate: ({ plan }) => ({
    severity: 'good',
    params: {
      neededHours: hoursOf(plan.neededMinutes),
      capabilitiesCount: plan.lines.length,
      ...(plan.affordableMinutes === null ? {} : { boughtHours: hoursOf(plan.affordableMinutes) }),
    },
    evidence: ['goals.priority', 'budget.monthlyMinor', 'grounding.assets'],
  }),
};
