import { FIGURE_ID } from '@raccordo/taxonomy';
import { hoursOf } from '../finding-params.ts';
import type { Rule } from '../rule.ts';

/** Under an hour a month is rounding, not something to act on. */
const LEAST_MISSING_MINUTES = 60;

/** Hours bought against hours needed: from 0.7 it can start smaller, under it the scope is cut. */
export const hoursShort: Rule = {
  id: 'hours_short',
  verdictWhenBlocking: 'reduce_scope',
  nextStep: 'close_the_hours_gap',
  appliesTo: ({ plan }) => plan.adequacyRatio !== null,
  evaluate: ({ plan, book }) => {
    const { adequacyRatio, affordableMinutes, neededMinutes, fullMonthlyMinor, monthlyMinor } =
      plan;
    const { low, typical } = book.thresholds.adequacy.value;
    if (adequacyRatio === null || adequacyRatio >= typical) return null;
    const missingMinutes = neededMinutes - (affordableMinutes ?? 0);
    if (missingMinutes < LEAST_MISSING_MINUTES) return null;
    return {
      severity: adequacyRatio < low ? 'blocking' : 'attention',
      params: {
        boughtHours: hoursOf(affordableMinutes ?? 0),
        neededHours: hoursOf(neededMinutes),
        missingHours: hoursOf(missingMinutes),
        adequacyRatio,
        blendedRateMinor: plan.blendedRateMinor,
        extraMonthlyMinor: Math.max(0, fullMonthlyMinor - (monthlyMinor ?? 0)),
      },
      evidence: [
        'budget.monthlyMinor',
        FIGURE_ID.threshold('adequacy'),
        ...plan.lines.map(({ capability }) => FIGURE_ID.hourlyRate(capability)),
      ],
    };
  },
};
