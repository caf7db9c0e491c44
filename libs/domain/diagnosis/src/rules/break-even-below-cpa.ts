import { costPerLeadIdOf, costPerLeadOf } from '@raccordo/planning';
import type { Range } from '@raccordo/kernel';
import type { ChannelId } from '@raccordo/taxonomy';
import { chosenChannels } from '../finding-params.ts';
import type { Case, Rule, RuleResult } from '../rule.ts';

interface PricedChannel {
  readonly channel: ChannelId;
  readonly cost: Range;
  readonly figureId: string;
}

/**
 * What a lead may cost against what the cheapest channel of the plan charges for one in media alone,
 * else against what it costs with everything. Blocking only if the best case of the first is under
 * the best case of the cheapest media.
 */
export const breakEvenBelowCpa: Rule = {
  id: 'break_even_below_cpa',
  verdictWhenBlocking: 'not_yet',
  nextStep: 'raise_value_or_close_rate',
  appliesTo: ({ plan, breakEven }) =>
    plan.pursuit === 'leads' && breakEven.assumed.length < breakEven.steps.length,
  evaluate: (subject) => {
    const cheapest = cheapestChannel(subject);
    const { cpaMinor } = subject.breakEven;
    if (cheapest === null || cpaMinor.typical >= cheapest.cost.typical) return allInOf(subject);
    return {
      severity: cpaMinor.high < cheapest.cost.low ? 'blocking' : 'attention',
      params: {
        channel: cheapest.channel,
        breakEvenMinor: cpaMinor.typical,
        breakEvenHighMinor: cpaMinor.high,
        costPerLeadLowMinor: Math.round(cheapest.cost.low),
        costPerLeadMinor: Math.round(cheapest.cost.typical),
      },
      evidence: [...factorEvidence(subject), cheapest.figureId],
    };
  },
};

/** Media alone would pay; with the hours a lead costs more than it may. */
function allInOf(subject: Case): RuleResult | null {
  const { cpaMinor } = subject.breakEven;
  const cost = subject.plan.costPerLeadMinor;
  const isUncounted = subject.plan.channels.some(({ verdict, reasons, averageLeadsPerMonth }) => {
    const isForLeads = verdict === 'chosen' && !reasons.includes('builds_awareness');
    return isForLeads && averageLeadsPerMonth === null;
  });
  // Where leads of a channel have no figure, the sum would look dearer than it is.
  if (cost === null || isUncounted || cpaMinor.typical >= cost.typical) return null;
  return {
    severity: 'attention',
    params: {
      breakEvenMinor: cpaMinor.typical,
      breakEvenHighMinor: cpaMinor.high,
      allInLowMinor: cost.low,
      allInMinor: cost.typical,
    },
    evidence: [...factorEvidence(subject), 'budget.monthlyMinor'],
  };
}

function cheapestChannel({ plan, brief, book }: Case): PricedChannel | null {
  const priced = chosenChannels(plan).flatMap((channel): PricedChannel[] => {
    const cost = costPerLeadOf(channel, brief, book);
    const figureId = costPerLeadIdOf(channel, brief);
    return cost === null || figureId === null ? [] : [{ channel, cost, figureId }];
  });
  return priced.reduce<PricedChannel | null>(
    (best, next) => (best === null || next.cost.typical < best.cost.typical ? next : best),
    null,
  );
}

/** Each factor is an answer of the owner or a published figure. */
function factorEvidence({ breakEven }: Case): readonly string[] {
  return breakEven.steps.map((step) => step.assumedFrom ?? `economics.${step.factor}`);
}
