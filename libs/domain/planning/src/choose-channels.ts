import type { Brief } from '@raccordo/brief';
import { minutesBought, scaleRange } from '@raccordo/kernel';
import type { CapabilityId, ChannelId, FigureBook } from '@raccordo/taxonomy';
import { CHANNEL_CAPABILITIES, CHANNEL_IDS } from '@raccordo/taxonomy';
import { scopeOf } from './asked-scope.ts';
import { channelPointsOf } from './channel-points.ts';
import type { ChannelChoice, ChannelReason } from './channel-choice.ts';
import { fitnessOf } from './channel-fitness.ts';
import { horizonOf, monthlyMinorOf } from './firm-facts.ts';
import { averageShareOf, leadsPerMonthOf } from './leads.ts';
import { leastMediaSumOf, mediaByChannel, mediaOf } from './media.ts';
import { feesNeededOf, feesOf } from './fees.ts';
import { pursuitOf } from './objective.ts';
import { leastAdequacyRatioOf, PLANNING_RULES, reviewMonthOf } from './planning-rules.ts';
import { workOf } from './work.ts';
import type { Work } from './work.ts';

/**
 * One choice for each channel, in CHANNEL_IDS order. Channels that suit the firm enter
 * in order of value; each further one only while the budget buys enough of all the hours and the
 * least media of all the channels. The most valuable one always enters: the diagnosis says whether
 * even that is too little.
 */
export function chooseChannels(brief: Brief, book: FigureBook): readonly ChannelChoice[] {
  const verdicts =
    scopeOf(brief, book) === 'asked_only' ? verdictsOfAsk(brief) : verdictsOfObjective(brief, book);
  const chosen = CHANNEL_IDS.filter((channel) => verdicts.get(channel)?.verdict === 'chosen');
  const pursuit = pursuitOf(brief, book);
  const work = workOf(brief, byValue(brief, chosen, book), book);
  const totalMinor = mediaForWork(brief, chosen, work, book);
  const media = mediaByChannel(totalMinor, chosen, brief, book);
  const leadsOf = (channel: ChannelId) =>
    leadsPerMonthOf(channel, media.get(channel) ?? 0, brief, book);
  return CHANNEL_IDS.map((channel) => {
    const { verdict, reasons } = verdicts.get(channel) ?? OUT;
    const mediaMinor = media.get(channel) ?? 0;
    const isChosen = verdict === 'chosen';
    const leads = isChosen && pursuit === 'leads' ? leadsOf(channel) : null;
    return {
      channel,
      verdict,
      reasons,
      startMonth: isChosen ? 1 : verdict === 'later' ? reviewMonthOf(book) : null,
      mediaMinor,
      leadsPerMonth: leads,
      averageLeadsPerMonth:
        leads === null ? null : scaleRange(leads, averageShareOf(channel, horizonOf(brief), book)),
    };
  });
}

type Verdict = Pick<ChannelChoice, 'verdict' | 'reasons'>;

const OUT: Verdict = { verdict: 'rejected', reasons: ['not_for_this_objective'] };

/** Most valuable first; equal points in CHANNEL_IDS order. */
export function byValue(
  brief: Brief,
  channels: readonly ChannelId[],
  book: FigureBook,
): readonly ChannelId[] {
  const points = channelPointsOf(brief, pursuitOf(brief, book));
  return [...channels].sort(
    (a, b) => points[b] - points[a] || CHANNEL_IDS.indexOf(a) - CHANNEL_IDS.indexOf(b),
  );
}

function verdictsOfAsk(brief: Brief): ReadonlyMap<ChannelId, Verdict> {
  return new Map(
    CHANNEL_IDS.map((channel): [ChannelId, Verdict] => {
      const isAsked = runnersOf(channel).some((id) => brief.ask.capabilities.includes(id));
      return [
        channel,
        isAsked
          ? { verdict: 'chosen', reasons: ['asked_and_directed_in_house'] }
          : { verdict: 'rejected', reasons: ['outside_what_was_asked'] },
      ];
    }),
  );
}

/**
 * A shop that is built is not yet a marketplace channel, so `ecommerce` alone opens none; who asks
 * for email means the own list.
 */
export function runnersOf(channel: ChannelId): readonly CapabilityId[] {
  if (channel === 'marketplaces' || channel === 'rented_dem') return [];
  return channel === 'seo_content'
    ? ['seo', 'local_seo']
    : (CHANNEL_CAPABILITIES[channel][0] ?? []);
}

function verdictsOfObjective(brief: Brief, book: FigureBook): ReadonlyMap<ChannelId, Verdict> {
  const verdicts = new Map<ChannelId, Verdict>();
  const chosen: ChannelId[] = [];
  for (const channel of byValue(brief, CHANNEL_IDS, book)) {
    const { verdict, reasons } = fitnessOf(channel, brief, book);
    if (verdict !== 'fit') {
      verdicts.set(channel, { verdict: verdict === 'later' ? 'later' : 'rejected', reasons });
    } else if (chosen.length === 0 || isAffordable(brief, [...chosen, channel], book)) {
      chosen.push(channel);
      verdicts.set(channel, { verdict: 'chosen', reasons });
    } else {
      const waits: readonly ChannelReason[] = ['budget_buys_too_few_hours', ...reasons];
      verdicts.set(channel, { verdict: 'later', reasons: waits });
    }
  }
  return verdicts;
}

function isAffordable(brief: Brief, channels: readonly ChannelId[], book: FigureBook): boolean {
  const monthlyMinor = monthlyMinorOf(brief);
  if (monthlyMinor === null) return channels.length <= PLANNING_RULES.maxChannelsWhenUndecided;
  const work = workOf(brief, channels, book);
  const mediaMinor = mediaForWork(brief, channels, work, book);
  if (mediaMinor < leastMediaSumOf(channels, brief, book)) return false;
  const bought = minutesBought(feesOf(brief, work, mediaMinor) ?? 0, work.blendedRateMinor);
  return bought >= leastAdequacyRatioOf(book) * work.neededMinutes;
}

/** Media of the whole mix; with no budget stated, the least that makes sense. */
function mediaForWork(
  brief: Brief,
  channels: readonly ChannelId[],
  work: Work,
  book: FigureBook,
): number {
  const monthlyMinor = monthlyMinorOf(brief);
  const leastMinor = leastMediaSumOf(channels, brief, book);
  if (monthlyMinor === null) return leastMinor;
  const statedMinor = brief.budget.mediaMinor;
  const feesNeededMinor = feesNeededOf(brief, work);
  return mediaOf({ monthlyMinor, statedMinor, leastMinor, feesNeededMinor }, book);
}
