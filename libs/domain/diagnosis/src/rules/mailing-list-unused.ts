import { FIGURE_ID } from '@raccordo/taxonomy';
import type { Rule } from '../rule.ts';

/** A list of its own, and nobody thought of writing to it: the cheapest channel there is. */
export const mailingListUnused: Rule = {
  id: 'mailing_list_unused',
  verdictWhenBlocking: 'fix_first',
  nextStep: 'write_to_the_mailing_list',
  appliesTo: ({ brief, book }) =>
    (brief.grounding.mailingListContacts ?? 0) >= book.thresholds.mailing_list.value.typical,
  evaluate: ({ brief, plan, asked }) => {
    const isWrittenTo =
      asked.includes('email_dem') ||
      brief.inHouse.skills.some(
        ({ capability, hoursPerMonth }) => capability === 'email_dem' && hoursPerMonth > 0,
      );
    if (isWrittenTo) return null;
    const email = plan.channels.find(({ channel }) => channel === 'email');
    return {
      severity: 'good',
      params: {
        contactsCount: brief.grounding.mailingListContacts ?? 0,
        isInPlan: email?.verdict === 'chosen',
        ...(email?.leadsPerMonth
          ? {
              leadsPerMonth: email.leadsPerMonth.typical,
              leadsLowPerMonth: email.leadsPerMonth.low,
              leadsHighPerMonth: email.leadsPerMonth.high,
            }
          : {}),
      },
      evidence: [
        'grounding.mailingListContacts',
        FIGURE_ID.threshold('mailing_list'),
        FIGURE_ID.channel('email.click_ratio'),
        FIGURE_ID.channel('email.visit_to_lead_ratio'),
      ],
    };
  },
};
