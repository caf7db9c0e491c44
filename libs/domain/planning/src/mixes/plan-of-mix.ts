import type { Brief } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import { scaleRange } from '@raccordo/kernel';
import type { ChannelModel, Mix } from '@raccordo/mix';
import { resultsAt } from '@raccordo/mix';
import { CHANNEL_IDS } from '@raccordo/taxonomy';
import type { ChannelId } from '@raccordo/taxonomy';
import type { ChannelChoice, MixChooser } from '../channel-choice.ts';
import { fitnessOf } from '../channel-fitness.ts';
import type { ChannelPoints } from '../channel-points.ts';
import type { Need } from '../need.ts';
import { needOf } from '../need-of.ts';
import type { Plan } from '../plan.ts';
import { planOf } from '../plan-of.ts';
import { reviewMonthOf } from '../planning-rules.ts';
import { growthCapabilityOf, resultSpreadOf } from './channel-models.ts';
import type { Planner } from './planner.ts';

/**
 * The plan of a mix: its channels, its media, and the hours they ask for. Choose another mix and
 * hours, adequacy and need follow.
 */
export function planOfMix(planner: Planner, mix: Mix): Plan {
  const { brief, book } = planner;
  const paid: Brief = { ...brief, budget: { ...brief.budget, monthlyMinor: mix.budgetMinor } };
  return planOf(paid, book, chooserOf(planner, mix));
}

/** What agencies are matched against once this mix is chosen; value lies where results come from. */
export function needOfMix(planner: Planner, mix: Mix): Need {
  return needOf(planner.brief, planOfMix(planner, mix), pointsOf(mix));
}

/** The mix in the words of a plan: every channel with a verdict and its reason. */
export function chooserOf(planner: Planner, mix: Mix): MixChooser {
  const { leftOut, prepared } = planner;
  return (brief, book) =>
    CHANNEL_IDS.map((channel): ChannelChoice => {
      const active = mix.channels.find((candidate) => candidate.channel === channel);
      const model = prepared.problem.channels.find((candidate) => candidate.channel === channel);
      if (active === undefined || model === undefined) {
        const out = leftOut.find((candidate) => candidate.channel === channel);
        return out === undefined ? waiting(channel, reviewMonthOf(book)) : rejected(out);
      }
      const growth = growthCapabilityOf(channel, brief, book);
      const fitness = fitnessOf(channel, brief, book);
      const rate = growth === null ? 0 : book.hours[growth].hourlyRateMinor.value.typical;
      return {
        channel,
        verdict: 'chosen',
        reasons: fitness.verdict === 'fit' ? fitness.reasons : ['in_the_chosen_mix'],
        startMonth: 1,
        mediaMinor: growth === null ? active.variableMinor : 0,
        leadsPerMonth: leadsOf(model, active.variableMinor, prepared.problem.landingSpread),
        growth:
          growth === null || active.variableMinor === 0
            ? null
            : { capability: growth, minutes: Math.floor((60 * active.variableMinor) / rate) },
      };
    });
}

/** Results a month at full effect. */
function leadsOf(model: ChannelModel, variableMinor: number, landing: Range): Range {
  return scaleRange(resultSpreadOf(model, landing), resultsAt(model, variableMinor));
}

function waiting(channel: ChannelId, startMonth: number): ChannelChoice {
  return {
    ...nothing(channel),
    verdict: 'later',
    reasons: ['brings_less_for_its_cost'],
    startMonth,
  };
}

function rejected({ channel, reason }: Planner['leftOut'][number]): ChannelChoice {
  return { ...nothing(channel), verdict: 'rejected', reasons: [reason] };
}

function nothing(channel: ChannelId) {
  return { channel, startMonth: null, mediaMinor: 0, leadsPerMonth: null } as const;
}

/**
 * Points of the channels of a mix: its best one 100, the others in proportion to what they bring.
 * A channel in the mix is worth at least a little, or its work would weigh nothing.
 */
function pointsOf({ channels }: Mix): ChannelPoints {
  const most = Math.max(...channels.map(({ resultsPerMonth }) => resultsPerMonth));
  return Object.fromEntries(
    CHANNEL_IDS.map((channel) => {
      const active = channels.find((candidate) => candidate.channel === channel);
      const points = active === undefined ? 0 : (100 * active.resultsPerMonth) / most;
      return [channel, active === undefined ? 0 : Math.max(LEAST_POINTS, points)];
    }),
  ) as ChannelPoints;
}

const LEAST_POINTS = 5;
