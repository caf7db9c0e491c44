import type { Rule } from '../rule.ts';

/** No goal and nothing concrete to buy: a tool alone says nothing about what should happen. */
export const noGoalStated: Rule = {
  id: 'no_goal_stated',
  verdictWhenBlocking: 'fix_first',
  nextStep: 'state_a_goal',
  appliesTo: ({ plan }) => plan.scope === 'whole_plan',
  evaluate: ({ plan }) =>
    plan.objective === 'undetermined'
      ? { severity: 'blocking', params: {}, evidence: ['goals.priority', 'goals.objectives'] }
      : null,
};
