import type { Brief, GoalPriority } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import { audienceHeld, breakEvenOf, horizonOf, settledPlanOf } from '@raccordo/planning';
import type { FigureBook } from '@raccordo/taxonomy';
import { useMemo } from 'react';
import { useFigures } from '../../../shared/books/figures-of.tsx';

export interface PriorityFigures {
  /** Leads a month on average over the horizon; null where no published figure supports a number. */
  readonly leads: Range | null;
  /** People held at the frequency below; null without a budget. */
  readonly people: number | null;
  readonly customers: number | null;
  readonly frequency: number;
  /** Over which leads are averaged. */
  readonly months: number;
}

const HALF = 0.5;
const COARSE_FROM = 10_000;
const COARSE_STEP = 500;
const FINE_STEP = 100;

/** The consequence of each choice, with the firm's own budget. */
export function usePriorityFigures(brief: Brief): Record<GoalPriority, PriorityFigures> {
  const figures = useFigures();
  return useMemo(() => {
    const frequency = figures.thresholds.awareness_frequency.value.typical;
    const { monthlyMinor } = brief.budget;
    const months = horizonOf(brief);
    const whole = leadsWith(brief, monthlyMinor, figures);
    const half = leadsWith(
      brief,
      monthlyMinor === null ? null : Math.round(monthlyMinor * HALF),
      figures,
    );
    const held = (share: number): number | null =>
      monthlyMinor === null
        ? null
        : rounded(audienceHeld({ monthlyMinor: monthlyMinor * share, frequency }, figures).typical);
    return {
      leads_first: {
        leads: whole,
        people: null,
        customers: customersOf(brief, whole, figures),
        frequency,
        months,
      },
      awareness_first: { leads: null, people: held(1), customers: null, frequency, months },
      both_now: { leads: half, people: held(HALF), customers: null, frequency, months },
    };
  }, [brief, figures]);
}

/** An audience is an estimate: three digits would promise more than is known. */
function rounded(people: number): number {
  const step = people >= COARSE_FROM ? COARSE_STEP : FINE_STEP;
  return Math.round(people / step) * step;
}

function leadsWith(brief: Brief, monthlyMinor: number | null, figures: FigureBook): Range | null {
  if (monthlyMinor === null) return null;
  const asked: Brief = {
    ...brief,
    goals: { ...brief.goals, priority: 'leads_first' },
    budget: { ...brief.budget, monthlyMinor, mediaMinor: null },
  };
  return settledPlanOf(asked, figures, null).plan.averageLeadsPerMonth;
}

function customersOf(brief: Brief, leads: Range | null, figures: FigureBook): number | null {
  const close = breakEvenOf(brief, figures).steps.find((step) => step.factor === 'closeRatio');
  return leads === null || close === undefined ? null : leads.typical * close.value.typical;
}
