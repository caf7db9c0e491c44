import type { Brief } from '@raccordo/brief';
import type { Need } from './need.ts';
import { planOf } from './plan-of.ts';
import type { Plan } from './plan.ts';

export function needOf(brief: Brief, plan: Plan = planOf(brief)): Need {
  return {
    lines: [],
    currency: plan.currency,
    feeBudgetMinor: plan.feesMinor,
    region: brief.firm.region,
    isRemoteAccepted: brief.constraints.isRemoteAccepted ?? true,
    languages: brief.constraints.languages,
    sector: brief.firm.sector,
    sizeClass: null,
    refusesSectorConflict: brief.constraints.refusesSectorConflict,
  };
}
