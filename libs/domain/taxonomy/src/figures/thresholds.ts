import type { SourcedFigure } from '@raccordo/kernel';
import { figure, inCents } from './provenance.ts';
import type { Provenance, Spread } from './provenance.ts';

const PROPOSED: Provenance = {
  country: 'IT',
  period: '2026',
  source: 'Our proposal, from the hours and fees of the services involved',
  confidence: 'derived',
};

const FIELD_EXPERIENCE: Provenance = {
  country: 'IT',
  period: '2026',
  source:
    'Experience of the field, not a statistic: under 2-3 million the volume for awareness alone is missing',
  confidence: 'practitioner',
};

const AWARENESS_SHARES: Provenance = {
  country: 'UK/IT',
  period: '2013-2026',
  source:
    'Binet and Field 60:40 (46:54 selling to businesses) come from large advertisers and are disputed; scaled down by us for smaller firms',
  confidence: 'derived',
};

const ITALIAN_MEDIA: Provenance = {
  country: 'IT',
  period: '2025',
  source:
    'https://www.webmarketingaziendale.it/google-ads-costi-budget-e-prezzi, monthly media seen in practice',
  confidence: 'practitioner',
};

const ARITHMETIC: Provenance = {
  country: 'any',
  period: 'always',
  source: 'Sampling error of a count, 1.96 / square root of n: 30 conversions give 36 % either way',
  confidence: 'derived',
};

const euros = (value: Spread, from: Provenance): SourcedFigure =>
  figure('eur_minor_per_month', inCents(value), from);

const exact = (value: number): Spread => [value, value, value];

/** Lines drawn by the rules; keys are the ends of registry ids. */
export const THRESHOLDS = {
  /** Below: awareness may not be the only goal. */
  awareness_turnover_floor: figure(
    'eur_minor_per_year',
    inCents(exact(2_000_000)),
    FIELD_EXPERIENCE,
  ),
  /** From here a mix of awareness and leads is reasonable; between the two, with care. */
  awareness_turnover_comfort: figure(
    'eur_minor_per_year',
    inCents(exact(3_000_000)),
    FIELD_EXPERIENCE,
  ),
  awareness_monthly_floor: euros(exact(1_500), PROPOSED),
  awareness_frequency: figure('views_per_person_per_month', [6, 8, 10], PROPOSED),

  /** Least sensible all-in monthly budgets. */
  budget_leads_consumers: euros([1_000, 1_250, 1_500], PROPOSED),
  budget_leads_businesses: euros([2_000, 2_750, 3_500], PROPOSED),
  budget_online_sales: euros([3_000, 3_500, 5_000], PROPOSED),

  /** Least sensible media (`low`) and what is usual. */
  media_search_consumers: euros([400, 800, 1_500], ITALIAN_MEDIA),
  media_search_businesses: euros([1_000, 2_000, 4_000], ITALIAN_MEDIA),
  media_search_online_sales: euros([1_500, 2_000, 4_000], ITALIAN_MEDIA),
  media_social: euros([300, 500, 1_000], PROPOSED),
  media_display: euros([300, 500, 1_000], PROPOSED),
  media_rented_dem: euros([300, 600, 1_500], PROPOSED),
  media_marketplaces: euros([200, 400, 1_000], PROPOSED),
  media_offline: euros([500, 1_500, 5_000], PROPOSED),

  /** Fees above this share of the budget eat the media, once media pass `fee_share_media`. */
  fee_share: figure('ratio', exact(0.5), PROPOSED),
  fee_share_media: euros(exact(1_000), PROPOSED),

  /** Hours bought over hours needed: from `typical` all is well, under `low` cut the scope. */
  adequacy: figure('ratio', [0.7, 1, 1], PROPOSED),
  comparable_conversions: figure('conversions_per_month', exact(30), ARITHMETIC),
  mailing_list: figure('contacts', [200, 300, 500], PROPOSED),
  organic_horizon: figure('months', exact(6), {
    ...PROPOSED,
    source: 'Usual least term of an SEO engagement; organic results take 3-12 months',
  }),
  mixed_goals_horizon: figure('months', exact(6), PROPOSED),

  /** Share of the budget for awareness, by turnover: ceilings rather than targets for small firms. */
  awareness_share_small: figure('ratio', [0, 0.1, 0.2], AWARENESS_SHARES),
  awareness_share_medium: figure('ratio', [0.2, 0.3, 0.4], AWARENESS_SHARES),
  awareness_share_large: figure('ratio', [0.4, 0.5, 0.6], AWARENESS_SHARES),
  awareness_share_large_businesses: figure('ratio', [0.36, 0.46, 0.56], AWARENESS_SHARES),
  awareness_turnover_large: figure('eur_minor_per_year', inCents(exact(10_000_000)), {
    ...PROPOSED,
    source: 'Our proposal: the upper bound of a small firm in the European definition',
  }),
  /** Share of the market that must be reached for awareness to be worth trying. */
  awareness_market_share: figure('ratio', [0.2, 0.4, 0.6], PROPOSED),
} as const satisfies Readonly<Record<string, SourcedFigure>>;

export type Threshold = keyof typeof THRESHOLDS;

export const THRESHOLD_KEYS = Object.keys(THRESHOLDS) as readonly Threshold[];
