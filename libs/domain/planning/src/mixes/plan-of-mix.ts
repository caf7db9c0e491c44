import type { Brief } from '@raccordo/brief';
import { scaleRange } from '@raccordo/kernel';
import type { Mix } from '@raccordo/mix';
import { resultsAt } from '@raccordo/mix';
import { CHANNEL_IDS } from '@raccordo/taxonomy';
import type { ChannelId } from '@raccordo/taxonomy';
import { monthOfLeads } from '../awareness/job-split.ts';
import type { ChannelChoice, ChannelReason } from '../channel-choice.ts';
import { fitnessOf } from '../channel-fitness.ts';
import type { ChannelPoints } from '../channel-points.ts';
import type { Need } from '../need.ts';
import { needOf } from '../need-of.ts';
import type { Plan } from '../plan.ts';
import { costPerLeadIn, planOf } from '../plan-of.ts';
import { reviewMonthOf } from '../planning-rules.ts';
import { withAwareness } from './awareness-media.ts';
import { waitReasonOf } from './channel-conditions.ts';
import { growthCapabilityOf, resultSpreadOf } from './channel-models.ts';
import type { Planner } from './planner.ts';

/**
 * The plan of a mix: its channels, its media, and the hours they ask for, with what the same month
 * sets aside for awareness. Choose another mix and hours, adequacy and need follow.
 */
export function planOfMix(planner: Planner, mix: Mix): Plan {
  return planOfMonth(planner, mix, monthOfLeads(planner.brief, mix.budgetMinor, planner.book));
}

/** The same of the mix alone, without what is for awareness: what its own money pays. */
export function planOfMixAlone(planner: Planner, mix: Mix): Plan {
  return planOfMonth(planner, mix, mix.budgetMinor);
}

function planOfMonth(planner: Planner, mix: Mix, monthlyMinor: number): Plan {
  const { brief, book } = planner;
  const paid: Brief = { ...brief, budget: { ...brief.budget, monthlyMinor } };
  const awarenessMinor = monthlyMinor - mix.budgetMinor;
  const planWith = (choices: readonly ChannelChoice[]) => {
    const all = withAwareness(planner, mix, { awarenessMinor, choices });
    return planOf(paid, book, () => all);
  };
  const plan = withEveryHourPaid(planWith, choicesOf(planner, mix));
  // What is spent on being known is no cost of a lead.
  const leadsMinor = mix.budgetMinor - mix.unspentMinor;
  return { ...plan, costPerLeadMinor: costPerLeadIn(leadsMinor, plan.averageLeadsPerMonth) };
}

const MOST_TRIMS = 5;

/**
 * Hours cost the plan's average rate, which moves with the work beyond the least that a mix buys: the
 * minutes that no longer fit are taken off that work.
 */
function withEveryHourPaid(
  planWith: (choices: readonly ChannelChoice[]) => Plan,
  stated: readonly ChannelChoice[],
): Plan {
  let [choices, plan] = [stated, planWith(stated)];
  for (let trim = 0; trim < MOST_TRIMS; trim++) {
    const short = plan.neededMinutes - (plan.affordableMinutes ?? plan.neededMinutes);
    const most = Math.max(0, ...choices.map(({ growth }) => growth?.minutes ?? 0));
    if (short <= 0 || most === 0) break;
    const at = choices.findIndex(({ growth }) => growth?.minutes === most);
    choices = choices.map((choice, index) =>
      index === at && choice.growth
        ? { ...choice, growth: { ...choice.growth, minutes: Math.max(0, most - short) } }
        : choice,
    );
    plan = planWith(choices);
  }
  return plan;
}

/** What agencies are matched against once this mix is chosen; value lies where results come from. */
export function needOfMix(planner: Planner, mix: Mix, plan = planOfMix(planner, mix)): Need {
  return needOf(planner.brief, plan, pointsOf(planner, plan, mix));
}

/** The mix in the words of a plan: every channel with a verdict and its reason. */
function choicesOf(planner: Planner, mix: Mix): readonly ChannelChoice[] {
  const { brief, book, leftOut, conditions, prepared } = planner;
  return CHANNEL_IDS.map((channel): ChannelChoice => {
    const active = mix.channels.find((candidate) => candidate.channel === channel);
    const model = prepared.problem.channels.find((candidate) => candidate.channel === channel);
    if (active === undefined || model === undefined) {
      const out = leftOut.find((candidate) => candidate.channel === channel);
      if (out !== undefined) return rejected(out);
      const reason = waitReasonOf(channel, mix, conditions) ?? 'brings_less_for_its_cost';
      return waiting(channel, reason, reviewMonthOf(book));
    }
    const growth = growthCapabilityOf(channel, brief, book);
    const fitness = fitnessOf(channel, brief, book);
    const spread = resultSpreadOf(model, prepared.problem.landingSpread);
    const rate = growth === null ? 0 : book.hours[growth].hourlyRateMinor.value.typical;
    return {
      channel,
      verdict: 'chosen',
      reasons: fitness.verdict === 'fit' ? fitness.reasons : ['in_the_chosen_mix'],
      startMonth: 1,
      mediaMinor: growth === null ? active.variableMinor : 0,
      leadsPerMonth: scaleRange(spread, resultsAt(model, active.variableMinor)),
      averageLeadsPerMonth: scaleRange(spread, active.resultsPerMonth),
      growth:
        growth === null || active.variableMinor === 0
          ? null
          : { capability: growth, minutes: Math.floor((60 * active.variableMinor) / rate) },
    };
  });
}

function waiting(channel: ChannelId, reason: ChannelReason, startMonth: number): ChannelChoice {
  return { ...nothing(channel), verdict: 'later', reasons: [reason], startMonth };
}

function rejected({ channel, reason }: Planner['leftOut'][number]): ChannelChoice {
  return { ...nothing(channel), verdict: 'rejected', reasons: [reason] };
}

function nothing(channel: ChannelId) {
  return {
    channel,
    startMonth: null,
    mediaMinor: 0,
    leadsPerMonth: null,
    averageLeadsPerMonth: null,
  } as const;
}

/**
 * Points of the channels of a plan: the best one for leads 100, the others in proportion to what they
 * bring; one that is there to be seen, in proportion to its money. One that serves a goal no other does
 * is worth as much as the best. A channel in the plan is worth at least a little, or its work would weigh nothing.
 */
function pointsOf({ serving }: Planner, plan: Plan, { channels, budgetMinor }: Mix): ChannelPoints {
  const most = Math.max(...channels.map(({ resultsPerMonth }) => resultsPerMonth));
  return Object.fromEntries(
    plan.channels.map(({ channel, verdict, mediaMinor }) => {
      if (verdict !== 'chosen') return [channel, 0];
      if (serving.some((group) => group.includes(channel))) return [channel, MOST_POINTS];
      const active = channels.find((candidate) => candidate.channel === channel);
      const share = active === undefined ? mediaMinor / budgetMinor : active.resultsPerMonth / most;
      return [channel, Math.min(MOST_POINTS, Math.max(LEAST_POINTS, MOST_POINTS * share))];
    }),
  ) as ChannelPoints;
}

const [LEAST_POINTS, MOST_POINTS] = [5, 100];
