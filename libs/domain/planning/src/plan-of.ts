import type { Brief } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import { minutesBought } from '@raccordo/kernel';
import type { ChannelId, FigureBook } from '@raccordo/taxonomy';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { scopeOf } from './asked-scope.ts';
import type { ChannelChoice, MixChooser } from './channel-choice.ts';
import { byValue, chooseChannels } from './choose-channels.ts';
import { feesOf } from './fees.ts';
import { horizonOf, monthlyMinorOf } from './firm-facts.ts';
import { fullMonthlyOf } from './full-monthly.ts';
import { sumOfLeads } from './leads.ts';
import { objectiveOf, pursuitOf } from './objective.ts';
import type { Patience, Plan } from './plan.ts';
import { remediesOf } from './remedies.ts';
import { workOf } from './work.ts';
import type { WorkDemand } from './work-demand.ts';

/**
 * Channels, hours and money of a brief; the mix comes from the rules unless another chooser is
 * given.
 */
export function planOf(
  brief: Brief,
  book: FigureBook = SHIPPED_FIGURES,
  chooseMix: MixChooser = chooseChannels,
): Plan {
  const channels = chooseMix(brief, book);
  const chosen = chosenOf(channels);
  const work = workOf(brief, byValue(brief, chosen, book), book, growthDemandsOf(channels));
  const monthlyMinor = monthlyMinorOf(brief);
  const mediaMinor = channels.reduce((sum, choice) => sum + choice.mediaMinor, 0);
  const feesMinor = feesOf(brief, work, mediaMinor);
  const affordableMinutes =
    feesMinor === null ? null : minutesBought(feesMinor, work.blendedRateMinor);
  const leadsPerMonth = sumOfLeads(channels.map((choice) => choice.leadsPerMonth));
  const averageLeadsPerMonth = sumOfLeads(channels.map((choice) => choice.averageLeadsPerMonth));
  const plan: Omit<Plan, 'remedies'> = {
    objective: objectiveOf(brief, book),
    pursuit: pursuitOf(brief, book),
    scope: scopeOf(brief, book),
    channels,
    currency: brief.budget.currency,
    monthlyMinor,
    mediaMinor: monthlyMinor === null ? null : mediaMinor,
    feesMinor,
    blendedRateMinor: work.blendedRateMinor,
    lines: work.lines,
    neededMinutes: work.neededMinutes,
    affordableMinutes,
    adequacyRatio: affordableMinutes === null ? null : affordableMinutes / work.neededMinutes,
    fullMonthlyMinor: fullMonthlyOf(brief, work, chosen, book),
    horizonMonths: horizonOf(brief),
    spreadMonths: work.spreadMonths,
    patience: chosen.map((channel) => patienceOf(channel, book)),
    leadsPerMonth,
    averageLeadsPerMonth,
    costPerLeadMinor: costPerLeadIn(monthlyMinor, averageLeadsPerMonth),
  };
  return { ...plan, remedies: remediesOf(brief, plan, book) };
}

function chosenOf(channels: readonly ChannelChoice[]): readonly ChannelId[] {
  return channels.filter(({ verdict }) => verdict === 'chosen').map(({ channel }) => channel);
}

/** Work beyond the least hours that a mix buys. */
export function growthDemandsOf(channels: readonly ChannelChoice[]): readonly WorkDemand[] {
  return channels.flatMap(({ channel, growth }) =>
    growth
      ? [
          {
            capability: growth.capability,
            recurringMinutes: growth.minutes,
            oneOffMinutes: 0,
            isAdded: true,
            isMustHave: false,
            source: { kind: 'channel', channel } as const,
          },
        ]
      : [],
  );
}

function patienceOf(channel: ChannelId, book: FigureBook): Patience {
  const { firstEffectMonth, fullEffectMonth } = book.ramps[channel];
  return {
    channel,
    firstEffectMonth: firstEffectMonth.value.typical,
    fullEffectMonth: fullEffectMonth.value.typical,
  };
}

/**
 * Everything spent over every lead counted: dearer than it will be where a channel has no figure.
 */
export function costPerLeadIn(monthlyMinor: number | null, leads: Range | null): Range | null {
  if (monthlyMinor === null || leads === null || leads.low <= 0) return null;
  return {
    low: Math.round(monthlyMinor / leads.high),
    typical: Math.round(monthlyMinor / leads.typical),
    high: Math.round(monthlyMinor / leads.low),
  };
}
