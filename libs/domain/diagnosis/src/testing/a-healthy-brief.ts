import type { Brief } from '@raccordo/brief';
import { aBrief } from '@raccordo/brief/testing';
import type { BriefOverrides } from '@raccordo/brief/testing';

/**
 * A firm with nothing in the way: one goal, a page that counts, a fair budget, an ask that fits.
 */
export function aHealthyBrief(overrides: BriefOverrides = {}): Brief {
  return aBrief({
    ...overrides,
    ask: { text: 'Annunci su Google', capabilities: ['search_ads'], ...overrides.ask },
    goals: { kpis: ['quote_requests'], ...overrides.goals },
    budget: { monthlyMinor: 3_000_00, ...overrides.budget },
    grounding: { assets: ['site', 'landing_page', 'analytics'], ...overrides.grounding },
  });
}
