import type { Mix } from '@raccordo/mix';
import type { ChannelId } from '@raccordo/taxonomy';
import type { ChannelChoice } from '../channel-choice.ts';
import { feesNeededOf } from '../fees.ts';
import { leastMediaOf } from '../media.ts';
import { growthDemandsOf } from '../plan-of.ts';
import { workOf } from '../work.ts';
import type { Planner } from './planner.ts';

/** Where a small firm buys being seen: its price per view is the one reach is counted with. */
const SEEN_ON: ChannelId = 'social_ads';

const SEEN = 'builds_awareness' as const;

/** Awareness money, minor units a month, and the channels of the mix it comes on top of. */
interface OnTop {
  readonly awarenessMinor: number;
  readonly choices: readonly ChannelChoice[];
}

/**
 * The channels of a mix with the money for awareness put into views; no leads are expected of it.
 * Where it pays neither the work nor the least media of that channel, or the firm refuses it, the
 * channels stay as they are and the money goes into hours.
 */
export function withAwareness(
  { brief, book, leftOut }: Planner,
  mix: Mix,
  { awarenessMinor, choices }: OnTop,
): readonly ChannelChoice[] {
  if (awarenessMinor <= 0 || leftOut.some(({ channel }) => channel === SEEN_ON)) return choices;
  const running = mix.channels.map(({ channel }) => channel);
  const isRunning = running.includes(SEEN_ON);
  const work = workOf(brief, [...running, SEEN_ON], book, growthDemandsOf(choices));
  const paidMinor = mix.budgetMinor - choices.reduce((sum, choice) => sum + choice.mediaMinor, 0);
  const moreFeesMinor = isRunning ? 0 : Math.max(0, feesNeededOf(brief, work) - paidMinor);
  const mediaMinor = awarenessMinor - moreFeesMinor;
  if (mediaMinor < (isRunning ? 1 : leastMediaOf(SEEN_ON, brief, book))) return choices;
  return choices.map((choice) => {
    if (choice.channel !== SEEN_ON) return choice;
    const reasons = isRunning ? [...new Set([...choice.reasons, SEEN])] : [SEEN];
    const common = { ...choice, reasons, mediaMinor: choice.mediaMinor + mediaMinor };
    return isRunning ? common : { ...common, verdict: 'chosen', startMonth: 1 };
  });
}
