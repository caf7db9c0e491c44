import { inHouseHoursOf } from '@raccordo/planning';
import type { CapabilityId } from '@raccordo/taxonomy';
import { FIGURE_ID } from '@raccordo/taxonomy';
import type { Case, Rule } from '../rule.ts';

/** Somebody in the firm already gives the hours that were to be bought. */
export const inHouseCoversAsk: Rule = {
  id: 'in_house_covers_ask',
  verdictWhenBlocking: 'fix_first',
  nextStep: 'keep_it_in_house',
  appliesTo: ({ brief, asked }) => brief.inHouse.skills.length > 0 && asked.length > 0,
  evaluate: (subject) => {
    const covered = subject.asked.filter((capability) => isCovered(capability, subject));
    if (covered.length === 0) return null;
    const hoursPerMonth = covered.reduce(
      (sum, capability) => sum + inHouseHoursOf(subject.brief, capability),
      0,
    );
    return {
      severity: 'good',
      params: { capabilities: covered, inHouseHours: hoursPerMonth },
      evidence: [
        'inHouse.skills',
        'ask.capabilities',
        ...covered.map((capability) => FIGURE_ID.recurringHours(capability)),
      ],
    };
  },
};

/** In-house hours reach the least worth buying; project work has no such measure. */
function isCovered(capability: CapabilityId, { brief, book }: Case): boolean {
  const least = book.hours[capability].recurringHours?.value.low;
  return least !== undefined && inHouseHoursOf(brief, capability) >= least;
}
