import type { SourcedFigure } from '@raccordo/kernel';
import { CHANNEL_CAPACITIES } from './channel-capacities.ts';
import { EUR_PER_USD } from './exchange-rate.ts';
import { figure } from './provenance.ts';
import type { FigureUnit, Provenance, Spread } from './provenance.ts';

const META_ITALY: Provenance = {
  country: 'IT',
  period: '2025',
  source:
    'Superads, all industries, https://www.superads.ai/facebook-ads-costs; dollars at the fixed rate',
  confidence: 'secondary',
};

const LINKEDIN: Provenance = {
  country: 'EMEA',
  period: '2025-12',
  source:
    'Yirla, tech firms, single-image lead ads; range x 0.5 to x 1.6; dollars at the fixed rate',
  confidence: 'secondary',
};

const DISPLAY: Provenance = {
  country: 'US',
  period: '2018-2019',
  source: 'https://theadspend.com/blog/google-display-overall; old, so range x 0.5 to x 1.6',
  confidence: 'secondary',
};

const EMAIL_CLICKS: Provenance = {
  country: 'IT',
  period: '2019',
  source: 'MailUp, 14 billion messages, 2.4 %; range from Mailchimp 2019 across sectors',
  confidence: 'secondary',
};

const VISIT_TO_LEAD: Provenance = {
  country: 'US/UK',
  period: '2025-2026',
  source:
    'Ruler Analytics, First Page Sage and a practitioner page; the studies disagree up to sevenfold',
  confidence: 'secondary',
};

const LANDING: Provenance = {
  country: 'US',
  period: '2023-07/2024-07',
  source: 'Unbounce, 41,000 pages, https://unbounce.com/conversion-benchmark-report/methodology/',
  confidence: 'secondary',
};

const ORDINARY_PAGE: Provenance = {
  country: 'UK',
  period: '2025',
  source:
    'Ruler Analytics, service sites, https://www.ruleranalytics.com/blog/insight/conversion-rate-by-industry/',
  confidence: 'secondary',
};

const PROPOSED: Provenance = {
  country: 'IT',
  period: '2026',
  source: 'Our proposal; no published figure found',
  confidence: 'derived',
};

function fromDollars(unit: FigureUnit, dollars: Spread, provenance: Provenance): SourcedFigure {
  const [low, typical, high] = dollars;
  const centsPerDollar = 100 * EUR_PER_USD.value.typical;
  return figure(
    unit,
    [low * centsPerDollar, typical * centsPerDollar, high * centsPerDollar],
    provenance,
  );
}

/** What channels cost and return where a figure exists; keys are the ends of registry ids. */
export const CHANNEL_BENCHMARKS = {
  'social_ads.cost_per_click': figure('eur_minor_per_click', [25, 50, 80], META_ITALY),
  'social_ads.cost_per_thousand': fromDollars(
    'eur_minor_per_thousand_views',
    [6.2, 11.2, 22.5],
    META_ITALY,
  ),
  'social_ads.consumers.cost_per_lead': fromDollars(
    'eur_minor_per_lead',
    [11, 28.1, 44],
    META_ITALY,
  ),
  'social_ads.businesses.cost_per_lead': fromDollars(
    'eur_minor_per_lead',
    [102.5, 205, 328],
    LINKEDIN,
  ),
  'display.cost_per_lead': fromDollars('eur_minor_per_lead', [37.75, 75.5, 120.8], DISPLAY),
  'email.click_ratio': figure('ratio', [0.019, 0.024, 0.046], EMAIL_CLICKS),
  'email.visit_to_lead_ratio': figure('ratio', [0.006, 0.024, 0.055], VISIT_TO_LEAD),
  'email.sends_per_month': figure('sends_per_month', [1, 2, 4], PROPOSED),
  'seo_content.visit_to_lead_ratio': figure('ratio', [0.018, 0.027, 0.028], VISIT_TO_LEAD),
  'organic_social.visit_to_lead_ratio': figure('ratio', [0.005, 0.0118, 0.017], VISIT_TO_LEAD),
  'landing.dedicated_page_ratio': figure('ratio', [0.037, 0.066, 0.084], LANDING),
  'landing.ordinary_page_ratio': figure('ratio', [0.02, 0.029, 0.03], ORDINARY_PAGE),
  ...CHANNEL_CAPACITIES,
} as const satisfies Readonly<Record<string, SourcedFigure>>;

export type ChannelBenchmark = keyof typeof CHANNEL_BENCHMARKS;

export const CHANNEL_BENCHMARK_KEYS = Object.keys(
  CHANNEL_BENCHMARKS,
) as readonly ChannelBenchmark[];
