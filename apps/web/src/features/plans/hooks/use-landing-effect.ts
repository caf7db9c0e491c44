import { bestMix } from '@raccordo/mix';
import { plannerOf, type Planner } from '@raccordo/planning';
import { useDeferredValue, useMemo } from 'react';
import type { PlanQuestion } from '../model/plan-question.ts';
import type { PlanAsked } from './use-plan.ts';

/** Results a month on average, by where people arrive. */
type LandingEffect = Readonly<Record<PlanQuestion['landing'], number>>;

/** What the same money brings with a page made for it and without; null before any money is known. */
export function useLandingEffect(asked: PlanAsked): LandingEffect | null {
  const { brief, planner, split } = useDeferredValue(asked);
  const planners = useMemo(() => {
    const { book, options } = planner;
    const planned = (landing: PlanQuestion['landing']): Planner =>
      options.landing === landing ? planner : plannerOf(brief, book, { ...options, landing });
    return { landing_page: planned('landing_page'), site: planned('site') };
  }, [brief, planner]);
  return useMemo(() => {
    if (split === null) return null;
    const broughtBy = ({ prepared }: Planner): number => {
      const outcome = bestMix(prepared, split.leadsMinor);
      return outcome.kind === 'mix' ? outcome.mix.resultsPerMonth : 0;
    };
    return { landing_page: broughtBy(planners.landing_page), site: broughtBy(planners.site) };
  }, [planners, split]);
}
