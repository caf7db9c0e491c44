import type { Brief } from '@raccordo/brief';
import { CHANNEL_IDS } from '@raccordo/taxonomy';
import type { ChannelChoice } from './channel-choice.ts';

/** One choice for each of the nine channels, in CHANNEL_IDS order. */
export function chooseChannels(_brief: Brief): readonly ChannelChoice[] {
  return CHANNEL_IDS.map((channel) => ({
    channel,
    verdict: 'rejected',
    reasons: ['not_for_this_objective'],
    startMonth: null,
    mediaMinor: 0,
    leadsPerMonth: null,
  }));
}
