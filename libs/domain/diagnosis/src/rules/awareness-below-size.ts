import { audienceHeld, isBelowAwarenessSize } from '@raccordo/planning';
import { FIGURE_ID } from '@raccordo/taxonomy';
import type { Rule } from '../rule.ts';

/**
 * Awareness first, in a firm whose size cannot hold it: the figure is house experience and says
 * so.
 */
export const awarenessBelowSize: Rule = {
  id: 'awareness_below_size',
  verdictWhenBlocking: 'fix_first',
  nextStep: 'ask_for_leads_first',
  appliesTo: ({ brief, plan }) =>
    plan.objective === 'awareness' || brief.goals.priority === 'awareness_first',
  evaluate: ({ brief, book }) => {
    const { turnoverMinor } = brief.firm;
    const { monthlyMinor } = brief.budget;
    const comfort = book.thresholds.awareness_turnover_comfort.value.typical;
    const isBelow = isBelowAwarenessSize(brief, book);
    const isBetween = turnoverMinor !== null && turnoverMinor < comfort;
    if (!isBelow && !isBetween) return null;
    return {
      severity: isBelow ? 'blocking' : 'attention',
      params: {
        ...(turnoverMinor === null ? {} : { turnoverMinor }),
        ...(monthlyMinor === null
          ? {}
          : { monthlyMinor, audienceCount: audienceHeld({ monthlyMinor }, book).typical }),
        turnoverFloorMinor: book.thresholds.awareness_turnover_floor.value.typical,
        monthlyFloorMinor: book.thresholds.awareness_monthly_floor.value.typical,
        frequencyPerMonth: book.thresholds.awareness_frequency.value.typical,
      },
      evidence: [
        'goals.priority',
        'firm.turnoverMinor',
        'budget.monthlyMinor',
        FIGURE_ID.threshold('awareness_turnover_floor'),
        FIGURE_ID.threshold('awareness_monthly_floor'),
      ],
    };
  },
};
