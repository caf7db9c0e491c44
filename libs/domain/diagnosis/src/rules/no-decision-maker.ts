import type { Rule } from '../rule.ts';

/** Whoever fills the brief does not decide: agencies would be asked for work nobody can order. */
export const noDecisionMaker: Rule = {
  id: 'no_decision_maker',
  verdictWhenBlocking: 'fix_first',
  nextStep: 'bring_in_who_decides',
  appliesTo: ({ brief }) => brief.constraints.hasDecisionMaker !== null,
  evaluate: ({ brief }) =>
    brief.constraints.hasDecisionMaker === false
      ? { severity: 'attention', params: {}, evidence: ['constraints.hasDecisionMaker'] }
      : null,
};
