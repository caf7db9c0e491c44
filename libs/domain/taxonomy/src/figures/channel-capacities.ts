import type { SourcedFigure } from '@raccordo/kernel';
import { EUR_PER_USD } from './exchange-rate.ts';
import { figure, inCents, spreadAround } from './provenance.ts';
import type { Provenance, Spread } from './provenance.ts';

/** How much there is to have of each channel, and what the next bit of it costs. */

const proposed = (source: string): Provenance => ({
  country: 'IT',
  period: '2026',
  source,
  confidence: 'derived',
});

const SEARCHES = proposed(
  'Our proposal: so many searches that the media seen in practice (400-1,500 EUR a month local) use up most clicks; replace with the volume a keyword tool shows',
);
const CLICKS_OF_SEARCHES = proposed(
  'Our proposal: paid click rate of 6.64 % (WordStream 2026), shown in about 60 % of searches',
);
const AUDIENCE = proposed(
  'Our proposal: a town and its surroundings, a national niche, a trade; replace with the audience an ad manager estimates',
);
const CONTENT_WORK = proposed(
  'Our proposal: monthly work that takes two thirds of what the channel can give, from monthly tickets of Italian agencies (SEO 500-3,000, social 400-800)',
);
const RENTED = proposed(
  'Our estimate; no published Italian price found. Rented lists click less than own ones (MailUp, 2.4 %)',
);
const NO_FIGURE = proposed('Our estimate, wide on purpose; no published figure found');

const CLOSING = proposed(
  'Our estimate: who was not looking buys less often than who was searching; no published comparison found, replace with own close rates by channel',
);

const META_BY_INDUSTRY: Provenance = {
  country: 'US',
  period: '2024-04/2025-06',
  source:
    'WordStream 2025, lead ads: cost per lead of the trade over that of all ($27.66); range x 0.7 to x 1.4',
  confidence: 'secondary',
};
const ofAllTrades = (dollarsPerLead: number): SourcedFigure =>
  figure('factor', spreadAround(dollarsPerLead / 27.66, { low: 0.7, high: 1.4 }), META_BY_INDUSTRY);

const EARNED_MEDIA: Provenance = {
  country: 'US',
  period: '2026',
  source:
    'First Page Sage, businesses: 1.1 % of visits from PR, https://mikeseo.com; range widened by us',
  confidence: 'secondary',
};

const DISPLAY_VIEWS: Provenance = {
  country: 'US',
  period: '2018-2019',
  source:
    'Click rate 0.46 % x $0.63 a click, https://theadspend.com/blog/google-display-overall; old, so range x 0.5 to x 1.6',
  confidence: 'secondary',
};

const cents = (
  unit: 'eur_minor_per_month' | 'eur_minor_per_lead' | 'eur_minor_per_send',
  euros: Spread,
  from: Provenance,
): SourcedFigure => figure(unit, inCents(euros), from);

const DISPLAY_CENTS_PER_THOUSAND = 1_000 * 0.0046 * 63 * EUR_PER_USD.value.typical;

/** Keys are the ends of registry ids, like those of CHANNEL_BENCHMARKS. */
export const CHANNEL_CAPACITIES = {
  'search_ads.searches_local': figure('searches_per_month', [4_000, 15_000, 60_000], SEARCHES),
  'search_ads.searches_national': figure('searches_per_month', [20_000, 80_000, 400_000], SEARCHES),
  'search_ads.some_demand_ratio': figure('ratio', [0.1, 0.3, 0.5], SEARCHES),
  'search_ads.click_share_ratio': figure('ratio', [0.02, 0.04, 0.08], CLICKS_OF_SEARCHES),
  'seo_content.click_share_ratio': figure('ratio', [0.01, 0.04, 0.1], CONTENT_WORK),
  'seo_content.local.content_scale': cents('eur_minor_per_month', [150, 300, 700], CONTENT_WORK),
  'seo_content.wide.content_scale': cents('eur_minor_per_month', [700, 1_500, 3_500], CONTENT_WORK),

  'audience.local': figure('people', [20_000, 60_000, 200_000], AUDIENCE),
  'audience.national': figure('people', [150_000, 500_000, 2_000_000], AUDIENCE),
  'audience.businesses': figure('people', [2_000, 10_000, 50_000], AUDIENCE),
  'social_ads.businesses.cost_per_thousand': figure(
    'eur_minor_per_thousand_views',
    inCents([20, 35, 60]),
    NO_FIGURE,
  ),
  'social_ads.home_improvement.cost_factor': ofAllTrades(41.26),
  'social_ads.industrial.cost_factor': ofAllTrades(37.34),
  'social_ads.physicians.cost_factor': ofAllTrades(52.98),
  'social_ads.real_estate.cost_factor': ofAllTrades(20.5),
  'social_ads.close_factor': figure('ratio', [0.3, 0.5, 0.8], CLOSING),
  'display.close_factor': figure('ratio', [0.2, 0.4, 0.7], CLOSING),
  'rented_dem.close_factor': figure('ratio', [0.2, 0.4, 0.7], CLOSING),
  'organic_social.close_factor': figure('ratio', [0.5, 0.7, 1], CLOSING),
  'pr.close_factor': figure('ratio', [0.5, 0.8, 1], CLOSING),
  'offline_events.close_factor': figure('ratio', [0.5, 0.8, 1], CLOSING),
  'display.cost_per_thousand': figure(
    'eur_minor_per_thousand_views',
    spreadAround(DISPLAY_CENTS_PER_THOUSAND, { low: 0.5, high: 1.6 }),
    DISPLAY_VIEWS,
  ),

  'email.cost_per_send': cents('eur_minor_per_send', [100, 180, 300], {
    ...NO_FIGURE,
    source: 'Our estimate: three to five hours of writing and sending at published rates',
  }),
  'rented_dem.consumers.cost_per_thousand_sent': figure(
    'eur_minor_per_thousand_sent',
    inCents([15, 40, 90]),
    RENTED,
  ),
  'rented_dem.businesses.cost_per_thousand_sent': figure(
    'eur_minor_per_thousand_sent',
    inCents([80, 150, 300]),
    RENTED,
  ),
  'rented_dem.click_ratio': figure('ratio', [0.003, 0.01, 0.02], RENTED),
  'rented_dem.visit_to_lead_ratio': figure('ratio', [0.006, 0.024, 0.055], RENTED),

  'organic_social.visits_ceiling': figure('visits_per_month', [50, 200, 900], NO_FIGURE),
  'organic_social.content_scale': cents('eur_minor_per_month', [500, 1_000, 2_200], CONTENT_WORK),
  'pr.visits_ceiling': figure('visits_per_month', [50, 250, 1_200], NO_FIGURE),
  'pr.visit_to_lead_ratio': figure('ratio', [0.005, 0.011, 0.02], EARNED_MEDIA),
  'pr.content_scale': cents('eur_minor_per_month', [800, 1_600, 3_500], NO_FIGURE),
  'marketplaces.cost_per_order': cents('eur_minor_per_lead', [5, 15, 40], NO_FIGURE),
  'marketplaces.orders_ceiling': figure('conversions_per_month', [15, 60, 300], NO_FIGURE),
  'offline_events.consumers.cost_per_lead': cents('eur_minor_per_lead', [30, 80, 250], NO_FIGURE),
  'offline_events.businesses.cost_per_lead': cents('eur_minor_per_lead', [60, 150, 400], NO_FIGURE),
  'offline_events.leads_ceiling': figure('conversions_per_month', [4, 15, 50], NO_FIGURE),
} as const satisfies Readonly<Record<string, SourcedFigure>>;
