import type { CapabilityId, ChannelId, FigureBook } from '@raccordo/taxonomy';
import { CHANNEL_CAPABILITIES, FIGURE_ID } from '@raccordo/taxonomy';
import { chosenChannels } from '../finding-params.ts';
import type { Case, Rule } from '../rule.ts';

const SLOW_CHANNELS: readonly ChannelId[] = ['seo_content', 'organic_social', 'pr'];

/** A slow channel is wanted, by the plan or by the ask, sooner than it can give anything. */
export const horizonShorterThanRamp: Rule = {
  id: 'horizon_shorter_than_ramp',
  verdictWhenBlocking: 'fix_first',
  nextStep: 'start_paid_while_organic_grows',
  appliesTo: ({ brief }) => brief.goals.horizonMonths !== null,
  evaluate: (subject) => {
    const { book } = subject;
    const horizonMonths = subject.brief.goals.horizonMonths ?? 0;
    const impatient = SLOW_CHANNELS.filter(
      (channel) => isWanted(channel, subject) && horizonMonths < usefulMonth(channel, book),
    );
    const [slowest] = [...impatient].sort((a, b) => usefulMonth(b, book) - usefulMonth(a, book));
    if (slowest === undefined) return null;
    const { firstEffectMonth, fullEffectMonth } = book.ramps[slowest];
    return {
      severity: horizonMonths < firstEffectMonth.value.low ? 'blocking' : 'attention',
      params: {
        channels: impatient,
        channel: slowest,
        horizonMonths,
        firstEffectMonth: firstEffectMonth.value.typical,
        fullEffectMonth: fullEffectMonth.value.typical,
      },
      evidence: [
        'goals.horizonMonths',
        'ask.capabilities',
        FIGURE_ID.firstEffect(slowest),
        FIGURE_ID.fullEffect(slowest),
      ],
    };
  },
};

/** Halfway up the ramp: before it, results cannot be told from luck. */
function usefulMonth(channel: ChannelId, book: FigureBook): number {
  const { firstEffectMonth, fullEffectMonth } = book.ramps[channel];
  return (firstEffectMonth.value.typical + fullEffectMonth.value.low) / 2;
}

function isWanted(channel: ChannelId, { plan, asked }: Case): boolean {
  const runners: readonly CapabilityId[] =
    channel === 'seo_content' ? ['seo', 'local_seo'] : (CHANNEL_CAPABILITIES[channel][0] ?? []);
  return chosenChannels(plan).includes(channel) || runners.some((id) => asked.includes(id));
}
