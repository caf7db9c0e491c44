import type { CapabilityId } from '@raccordo/taxonomy';
import { costPerLeadIdOf, costPerLeadOf, type Plan } from '@raccordo/planning';
import type { Rule } from '../rule.ts';

const SOCIAL: readonly CapabilityId[] = ['social_editorial', 'social_ads'];
const SEARCH: readonly CapabilityId[] = ['search_ads', 'seo', 'local_seo'];

/** People already search for what the firm sells; social is asked to bring the leads. */
export const socialAskedForLeads: Rule = {
  id: 'social_asked_for_leads',
  verdictWhenBlocking: 'fix_first',
  nextStep: 'start_from_search',
  appliesTo: ({ brief, plan }) =>
    plan.pursuit === 'leads' &&
    (brief.firm.searchDemand === 'yes' || brief.firm.searchDemand === 'some'),
  evaluate: ({ brief, plan, asked, book }) => {
    const wantsLeads = plan.objective !== 'undetermined' && plan.objective !== 'awareness';
    const asksSocial = asked.some((id) => SOCIAL.includes(id));
    const asksSearch = asked.some((id) => SEARCH.includes(id));
    if (!wantsLeads || !asksSocial || asksSearch || beginsWithSocial(plan)) return null;
    const cost = costPerLeadOf('search_ads', brief, book);
    const figureId = costPerLeadIdOf('search_ads', brief);
    return {
      severity: brief.firm.searchDemand === 'yes' ? 'blocking' : 'attention',
      params: {
        searchCostPerLeadMinor: Math.round(cost?.typical ?? 0),
        searchCostPerLeadLowMinor: Math.round(cost?.low ?? 0),
        searchCostPerLeadHighMinor: Math.round(cost?.high ?? 0),
      },
      evidence: [
        'firm.searchDemand',
        'ask.text',
        'ask.capabilities',
        ...(figureId ? [figureId] : []),
      ],
    };
  },
};

/** A plan that pays for social at once, as a firm may choose one, is not told to wait with it. */
function beginsWithSocial({ channels }: Plan): boolean {
  return channels.some(
    ({ channel, verdict, startMonth }) =>
      channel === 'social_ads' && verdict === 'chosen' && startMonth === 1,
  );
}
