import { leastMediaOf } from '@raccordo/planning';
import { FIGURE_ID } from '@raccordo/taxonomy';
import { chosenChannels } from '../finding-params.ts';
import type { Case, Rule } from '../rule.ts';

/**
 * Little is left for the ads themselves: under their least media, or fees over half of a real
 * budget.
 */
export const feesEatMedia: Rule = {
  id: 'fees_eat_media',
  verdictWhenBlocking: 'reduce_scope',
  nextStep: 'use_fewer_channels',
  appliesTo: (subject) => (subject.plan.monthlyMinor ?? 0) > 0 && leastMediaSum(subject) > 0,
  evaluate: (subject) => {
    const { plan } = subject;
    const monthlyMinor = plan.monthlyMinor ?? 0;
    const mediaMinor = plan.mediaMinor ?? 0;
    const leastMediaMinor = leastMediaSum(subject);
    const feeShareRatio = (monthlyMinor - mediaMinor) / monthlyMinor;
    if (mediaMinor >= leastMediaMinor && !isOverGuard(subject, feeShareRatio)) return null;
    return {
      severity: 'attention',
      params: {
        mediaMinor,
        leastMediaMinor,
        isUnderLeastMedia: mediaMinor < leastMediaMinor,
        feesMinor: monthlyMinor - mediaMinor,
        feeShareRatio,
        channelsCount: chosenChannels(plan).length,
      },
      evidence: [
        'budget.monthlyMinor',
        'budget.mediaMinor',
        FIGURE_ID.threshold('fee_share'),
        FIGURE_ID.threshold('fee_share_media'),
      ],
    };
  },
};

/**
 * Only a split the owner fixed is held against the guard: our own pays the hours first, on
 * purpose.
 */
function isOverGuard({ plan, brief, book }: Case, feeShareRatio: number): boolean {
  return (
    brief.budget.mediaMinor !== null &&
    (plan.mediaMinor ?? 0) > book.thresholds.fee_share_media.value.typical &&
    feeShareRatio > book.thresholds.fee_share.value.typical
  );
}

function leastMediaSum({ plan, brief, book }: Case): number {
  return chosenChannels(plan).reduce((sum, channel) => sum + leastMediaOf(channel, brief, book), 0);
}
