import type { Need } from '@raccordo/planning';
import { aNeed } from '@raccordo/planning/testing';
import { aCandidate, offers } from './a-candidate.ts';
import { needLines } from './need-lines.ts';

/**
 * A window maker of Lodi, ten people: asked for social media, needs quote requests. Thirty-six hours
 * a month across strategy, content, diffusion, conversion and measurement; 1,740 € of fees.
 */
export const OLDANI: Need = aNeed({
  lines: needLines({
    marketing_management: [24, 12],
    search_ads: [24, 6],
    local_seo: [12, 4],
    email_dem: [10, 5],
    landing_pages: [10, 2],
    copy_editorial: [8, 3],
    analytics_tracking: [8, 3],
    reporting_attribution: [4, 1],
  }),
  feeBudgetMinor: 1_740_00,
  region: 'ITC4',
  languages: ['it'],
  sector: 'F',
  sizeClass: 'micro',
});

/** Strategic: leads, covers five groups, part of it only declared, no local SEO. */
export const MERIDIANA = aCandidate({
  id: 'meridiana',
  hourlyRateMinor: 58_00,
  minRetainerMinor: 700_00,
  sectorExperience: ['F'],
  sizesServed: ['micro', 'small'],
  offers: offers({
    marketing_management: ['verified', 20],
    search_ads: ['shown', 20],
    email_dem: ['shown', 10],
    landing_pages: ['declared', 10],
    copy_editorial: ['shown', 20],
    analytics_tracking: ['declared', 10],
    reporting_attribution: ['verified', 10],
  }),
});

/** Vertical: search advertising, and what goes with it. */
export const OFFICINA_CLIC = aCandidate({
  id: 'officina-clic',
  hourlyRateMinor: 50_00,
  minRetainerMinor: 500_00,
  sizesServed: ['micro', 'small'],
  offers: offers({
    search_ads: ['verified', 60],
    landing_pages: ['shown', 20],
    analytics_tracking: ['verified', 20],
    reporting_attribution: ['shown', 10],
  }),
});

/** Vertical: maps and local search, next door. */
export const MAPPA_E_INSEGNA = aCandidate({
  id: 'mappa-e-insegna',
  hourlyRateMinor: 45_00,
  minRetainerMinor: 300_00,
  sectorExperience: ['F'],
  sizesServed: ['micro'],
  offers: offers({ local_seo: ['verified', 40] }),
});
