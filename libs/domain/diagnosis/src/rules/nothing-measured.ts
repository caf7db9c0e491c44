import { countsWhatMatters } from '@raccordo/planning';
import { FIGURE_ID } from '@raccordo/taxonomy';
import type { Rule } from '../rule.ts';

/**
 * Money would be spent and nobody could say what it brought: no analytics, or calls nobody counts.
 */
export const nothingMeasured: Rule = {
  id: 'nothing_measured',
  verdictWhenBlocking: 'fix_first',
  nextStep: 'set_up_measurement',
  appliesTo: ({ brief, plan }) => brief.grounding.isAnswered && plan.scope === 'whole_plan',
  evaluate: ({ brief, book }) => {
    if (countsWhatMatters(brief)) return null;
    const { assets } = brief.grounding;
    return {
      severity: 'blocking',
      params: {
        hasAnalytics: assets.includes('analytics'),
        isCountingCalls: assets.includes('call_tracking'),
        areCallsExpected: brief.goals.kpis.includes('phone_calls'),
        oneOffHours: book.hours.analytics_tracking.oneOffHours?.value.low ?? 0,
      },
      evidence: ['grounding.assets', 'goals.kpis', FIGURE_ID.oneOffHours('analytics_tracking')],
    };
  },
};
