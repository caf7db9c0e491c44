import { FIGURE_ID } from '@raccordo/taxonomy';
import type { Rule } from '../rule.ts';

/** Several paid channels, and too few leads in each to tell which works: noise read as a result. */
export const tooFewConversions: Rule = {
  id: 'too_few_conversions',
  verdictWhenBlocking: 'reduce_scope',
  nextStep: 'concentrate_on_one_channel',
  appliesTo: ({ plan }) => plan.monthlyMinor !== null && plan.pursuit === 'leads',
  evaluate: ({ plan, book }) => {
    const counted = plan.channels.filter(
      ({ leadsPerMonth, mediaMinor }) => leadsPerMonth !== null && mediaMinor > 0,
    );
    const least = Math.min(...counted.map(({ leadsPerMonth }) => leadsPerMonth?.typical ?? 0));
    const needed = book.thresholds.comparable_conversions.value.typical;
    if (counted.length < 2 || least >= needed) return null;
    return {
      severity: 'attention',
      params: {
        channels: counted.map(({ channel }) => channel),
        leastLeadsPerMonth: Math.round(least),
        neededLeadsPerMonth: needed,
        errorRatio: least > 0 ? 1.96 / Math.sqrt(least) : 1,
      },
      evidence: ['budget.monthlyMinor', FIGURE_ID.threshold('comparable_conversions')],
    };
  },
};
