import { hasSomewhereToLand, sellsOnline } from '@raccordo/planning';
import { FIGURE_ID } from '@raccordo/taxonomy';
import type { Case, Rule } from '../rule.ts';

/** People would be brought to a firm with no page, shop or counter to receive them. */
export const nothingToLandOn: Rule = {
  id: 'nothing_to_land_on',
  verdictWhenBlocking: 'fix_first',
  nextStep: 'build_somewhere_to_land',
  appliesTo: ({ brief, plan }) => brief.grounding.isAnswered && plan.scope === 'whole_plan',
  evaluate: (subject) => {
    const missing = missingAsset(subject);
    if (missing === null) return null;
    return {
      severity: 'blocking',
      params: {
        capability: missing,
        oneOffHours: subject.book.hours[missing].oneOffHours?.value.low ?? 0,
      },
      evidence: ['grounding.assets', 'goals.objectives', FIGURE_ID.oneOffHours(missing)],
    };
  },
};

function missingAsset({ brief }: Case): 'ecommerce' | 'landing_pages' | null {
  if (sellsOnline(brief)) {
    return brief.grounding.assets.includes('online_shop') ? null : 'ecommerce';
  }
  return hasSomewhereToLand(brief) ? null : 'landing_pages';
}
