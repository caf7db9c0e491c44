import type { Brief, Kpi } from '@raccordo/brief';
import type { FigureBook } from '@raccordo/taxonomy';
import type { Plan } from '@raccordo/planning';
import { useMemo } from 'react';
import { useFigures } from '../../../shared/books/figures-of.tsx';
import { useFormat, type Format } from '../../../shared/i18n/use-format.ts';

export interface Consequence {
  /** Key of the sentence under `goals.consequences`. */
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

const MINUTES_PER_HOUR = 60;
const VANITY_KPIS: readonly Kpi[] = ['followers', 'reach'];
const SALES_KPIS: readonly Kpi[] = [
  'quote_requests',
  'phone_calls',
  'new_customers',
  'online_orders',
];

/** What a choice of goals entails, most binding first. Empty until something is chosen. */
export function useConsequences(brief: Brief, plan: Plan): readonly Consequence[] {
  const format = useFormat();
  const figures = useFigures();
  return useMemo(
    () =>
      brief.goals.priority === null
        ? []
        : [
            ...measureOf(brief),
            ...contradictionOf(brief),
            ...rampOf(brief, plan, figures, format),
            ...hoursOf(plan, format),
            ...thresholdOf(brief, figures, format),
            ...patienceOf(brief, figures, format),
            ...groundingOf(brief),
          ],
    [brief, plan, figures, format],
  );
}

function say(key: string, values: Consequence['values'] = {}): readonly Consequence[] {
  return [{ key, values }];
}

function measureOf({ goals }: Brief): readonly Consequence[] {
  if (goals.priority === 'both_now') return say('both');
  return say(goals.priority === 'leads_first' ? 'leadsOnly' : 'awarenessOnly');
}

function contradictionOf({ goals }: Brief): readonly Consequence[] {
  const counts = (kpis: readonly Kpi[]): boolean =>
    goals.kpis.length > 0 && goals.kpis.every((kpi) => kpis.includes(kpi));
  if (goals.priority === 'leads_first' && counts(VANITY_KPIS)) return say('contradiction');
  if (goals.priority === 'awareness_first' && counts(SALES_KPIS)) {
    return say('contradictionAwareness');
  }
  return [];
}

/** First month against full effect: leads of each channel times the share its ramp gives at once. */
function rampOf(
  { goals }: Brief,
  plan: Plan,
  { ramps }: FigureBook,
  format: Format,
): readonly Consequence[] {
  const steady = plan.leadsPerMonth?.typical ?? 0;
  if (goals.priority === 'awareness_first' || steady < 1) return [];
  const first = plan.channels
    .filter(({ verdict }) => verdict === 'chosen')
    .reduce((sum, { channel, leadsPerMonth }) => {
      const share = ramps[channel].shareByMonth[1].value.typical;
      return sum + (leadsPerMonth?.typical ?? 0) * share;
    }, 0);
  return say('ramp', {
    first: format.number(Math.round(first)),
    steady: format.number(Math.round(steady)),
  });
}

function hoursOf(plan: Plan, format: Format): readonly Consequence[] {
  if (plan.affordableMinutes === null) return [];
  return say('hours', {
    bought: format.number(plan.affordableMinutes / MINUTES_PER_HOUR, 1),
    needed: format.number(plan.neededMinutes / MINUTES_PER_HOUR, 1),
  });
}

function thresholdOf(
  { firm, budget, goals }: Brief,
  { thresholds }: FigureBook,
  format: Format,
): readonly Consequence[] {
  if (goals.priority === 'leads_first' && firm.turnoverMinor === null) return [];
  const floor = thresholds.awareness_turnover_floor.value.typical;
  const monthlyFloor = thresholds.awareness_monthly_floor.value.typical;
  if (firm.turnoverMinor !== null) {
    return say(firm.turnoverMinor < floor ? 'threshold' : 'thresholdOk', {
      turnover: format.money(firm.turnoverMinor),
      threshold: format.money(floor),
    });
  }
  return budget.monthlyMinor !== null && budget.monthlyMinor < monthlyFloor
    ? say('budgetThreshold', { threshold: format.money(monthlyFloor) })
    : [];
}

function patienceOf(
  { goals }: Brief,
  { thresholds }: FigureBook,
  format: Format,
): readonly Consequence[] {
  const organic = thresholds.organic_horizon.value.typical;
  return goals.horizonMonths !== null && goals.horizonMonths < organic
    ? say('patience', { months: format.number(goals.horizonMonths) })
    : [];
}

function groundingOf({ grounding }: Brief): readonly Consequence[] {
  return grounding.isAnswered ? [] : say('grounding');
}
