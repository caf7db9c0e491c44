import type { Brief } from '@raccordo/brief';
import type { MixChooser } from './channel-choice.ts';
import { chooseChannels } from './choose-channels.ts';
import { objectiveOf, pursuitOf } from './objective.ts';
import type { Plan } from './plan.ts';

export function planOf(brief: Brief, chooseMix: MixChooser = chooseChannels): Plan {
  return {
    objective: objectiveOf(brief),
    pursuit: pursuitOf(brief),
    scope: 'whole_plan',
    channels: chooseMix(brief),
    currency: brief.budget.currency,
    monthlyMinor: brief.budget.monthlyMinor,
    mediaMinor: 0,
    feesMinor: brief.budget.monthlyMinor,
    blendedRateMinor: 6_000,
    lines: [],
    neededMinutes: 1,
    affordableMinutes: 0,
    adequacyRatio: 0,
    fullMonthlyMinor: 0,
    horizonMonths: brief.goals.horizonMonths ?? 12,
    spreadMonths: 12,
    patience: [],
    leadsPerMonth: null,
    costPerLeadMinor: null,
    remedies: [],
  };
}
