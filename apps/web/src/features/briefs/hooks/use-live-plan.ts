import type { Brief } from '@raccordo/brief';
import { useDeferredValue, useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useFigures } from '../../../shared/books/figures-of.tsx';
import { livePlanOf, type LivePlan } from '../model/live-plan.ts';
import { sendableBrief } from '../model/sendable-brief.ts';

/** The draft as it is being typed, without the answers that are out of bounds. */
export function useLiveBrief(): Brief {
  const { control } = useFormContext<Brief>();
  // The default values are whole, so what is watched is too.
  const typed = useWatch({ control }) as Brief;
  return useMemo(() => sendableBrief(typed), [typed]);
}

/** What the domain says about the draft, recomputed here at every keystroke: no server involved. */
export function useLivePlan(): LivePlan {
  const brief = useDeferredValue(useLiveBrief());
  const figures = useFigures();
  return useMemo(() => livePlanOf(brief, figures), [brief, figures]);
}
