import type { SourcedFigure } from '@raccordo/kernel';
import { EUR_PER_USD } from './exchange-rate.ts';
import { figure, spreadAround } from './provenance.ts';
import type { Provenance } from './provenance.ts';

/**
 * Medians of search campaigns, United States, April 2025 to March 2026: dollars a click, percent.
 */
const US_MEDIANS = {
  all: [5.42, 8.18],
  arts: [1.63, 5.91],
  business_services: [5.87, 4.85],
  education: [4.81, 13.14],
  finance: [3.39, 2.64],
  furniture: [3.97, 2.99],
  home_improvement: [8.33, 8.05],
  industrial: [5.87, 8.2],
  personal_services: [7.17, 12.34],
  physicians: [4.76, 12.43],
  real_estate: [3.22, 3.7],
  restaurants: [2.05, 8.05],
  shopping: [4.14, 4.01],
  sports: [2.77, 7.69],
  travel: [2.14, 5.83],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

export type BenchmarkIndustry = keyof typeof US_MEDIANS;

export const BENCHMARK_INDUSTRIES = Object.keys(US_MEDIANS) as readonly BenchmarkIndustry[];

export interface SearchBenchmark {
  readonly costPerClickMinor: SourcedFigure;
  /** Conversions per click. */
  readonly conversionRatio: SourcedFigure;
  readonly costPerLeadMinor: SourcedFigure;
}

/**
 * Clicks in Italy cost a quarter less than in the United States (2015, the only comparison found).
 */
const ITALY_TO_US_CLICK_RATIO = 0.75;

/** How far an Italian campaign may lie from a localised median, until own data says better. */
const LOCALISED = { low: 0.5, high: 1.6 };

/**
 * Low: ordinary pages convert 3.2 % of paid-search visits where these campaigns, with their own
 * landing pages, convert 8.18 %. High: our estimate.
 */
const CONVERSION = { low: 0.4, high: 1.3 };

const MEDIANS =
  'WordStream/LocaliQ 2026, 13,474 campaigns, https://www.wordstream.com/blog/2026-google-ads-benchmarks';

const LOCALISED_MEDIAN: Provenance = {
  country: 'IT',
  period: '2025-04/2026-03',
  source: `${MEDIANS}; localised: US median x 0.75 x EUR per USD, range x 0.5 to x 1.6`,
  confidence: 'derived',
};

const US_CONVERSION: Provenance = {
  country: 'US',
  period: '2025-04/2026-03',
  source: `${MEDIANS}; low end from visit-to-lead rates of ordinary pages (Ruler Analytics 2025)`,
  confidence: 'secondary',
};

function searchBenchmark([dollarsPerClick, percent]: readonly [number, number]): SearchBenchmark {
  const clickMinor = dollarsPerClick * 100 * ITALY_TO_US_CLICK_RATIO * EUR_PER_USD.value.typical;
  const ratio = percent / 100;
  return {
    costPerClickMinor: figure(
      'eur_minor_per_click',
      spreadAround(clickMinor, LOCALISED),
      LOCALISED_MEDIAN,
    ),
    conversionRatio: figure('ratio', spreadAround(ratio, CONVERSION), US_CONVERSION),
    // Click over conversion: the listed cost per lead contradicts it in several rows.
    costPerLeadMinor: figure(
      'eur_minor_per_lead',
      spreadAround(clickMinor / ratio, LOCALISED),
      LOCALISED_MEDIAN,
    ),
  };
}

export const SEARCH_BENCHMARKS = Object.fromEntries(
  BENCHMARK_INDUSTRIES.map((industry) => [industry, searchBenchmark(US_MEDIANS[industry])]),
) as Readonly<Record<BenchmarkIndustry, SearchBenchmark>>;
