import type { CapabilityId } from '@raccordo/taxonomy';
import { FIGURE_ID } from '@raccordo/taxonomy';
import { hoursOf } from '../finding-params.ts';
import type { Case, Rule } from '../rule.ts';

const SOCIAL: readonly CapabilityId[] = ['social_editorial', 'social_ads'];
/** What is usually asked together with the pages, and is still not direction. */
const CONTENT: readonly CapabilityId[] = ['copy_editorial', 'graphic_design', 'photo_video'];

/**
 * Someone to follow the pages is asked for, and what is expected is somebody who directs
 * marketing.
 */
export const managementAskedAsSocial: Rule = {
  id: 'management_asked_as_social',
  verdictWhenBlocking: 'fix_first',
  nextStep: 'buy_marketing_direction_first',
  appliesTo: ({ asked, plan }) => plan.scope === 'whole_plan' && asked.length > 0,
  evaluate: (subject) => {
    const { asked, plan, book } = subject;
    const direction = plan.lines.find((line) => line.capability === 'marketing_management');
    if (direction === undefined || !asksOnlyForSocial(asked)) return null;
    const socialHours = book.hours.social_editorial.recurringHours?.value.low ?? 0;
    return {
      severity: 'attention',
      params: {
        neededHours: hoursOf(plan.neededMinutes),
        directionHours: hoursOf(direction.minutes),
        socialHours,
        capabilitiesCount: plan.lines.length,
      },
      evidence: ['ask.text', 'ask.capabilities', 'goals.objectives', directionFigure],
    };
  },
};

const directionFigure = FIGURE_ID.recurringHours('marketing_management');

function asksOnlyForSocial(asked: Case['asked']): boolean {
  return (
    asked.some((id) => SOCIAL.includes(id)) &&
    asked.every((id) => SOCIAL.includes(id) || CONTENT.includes(id))
  );
}
