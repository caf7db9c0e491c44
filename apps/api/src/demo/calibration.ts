/**
 * Measured on 841 agencies of a public directory of digital agencies (United States, 2025): at most
 * five services each, with the share of the work. No row of it is here, only its distributions.
 */
type Quantiles = readonly (readonly [probability: number, value: number])[];

export const SERVICES_PER_AGENCY: readonly (readonly [count: number, agencies: number])[] = [
  [1, 30],
  [2, 54],
  [3, 87],
  [4, 141],
  [5, 529],
];

/** Percent of the largest service, by number of services. */
export const TOP_SHARE_BY_COUNT: Readonly<Record<number, Quantiles>> = {
  1: [[0, 100], [1, 100]],
  2: [[0, 50], [0.1, 50], [0.25, 60], [0.5, 75], [0.75, 85], [1, 95]],
  3: [[0, 35], [0.1, 40], [0.25, 45], [0.5, 60], [0.75, 70], [0.9, 80], [1, 90]],
  4: [[0, 25], [0.1, 30], [0.25, 35], [0.5, 45], [0.75, 60], [0.9, 70], [1, 80]],
  5: [[0, 12], [0.1, 15], [0.25, 20], [0.5, 25], [0.75, 35], [0.9, 45], [0.95, 50], [1, 75]],
}; // prettier-ignore

/** Percent the five largest services add up to; agencies with fewer list all their work. */
export const LISTED_SHARE_OF_FIVE: Quantiles = [
  [0, 45], [0.05, 55], [0.1, 60], [0.25, 75], [0.5, 90], [0.7, 100], [1, 100],
]; // prettier-ignore

/** How many of the 841 list each service, and its mean percent where listed. */
export const SERVICE_FREQUENCY: readonly (readonly [
  label: string,
  agencies: number,
  meanPercent: number,
])[] = [
  ['Search Engine Optimization', 523, 30],
  ['Pay Per Click', 414, 25],
  ['Social Media Marketing', 320, 21],
  ['Web Design', 288, 24],
  ['Content Marketing', 259, 17],
  ['Digital Strategy', 221, 15],
  ['Advertising', 160, 15],
  ['Branding', 146, 16],
  ['Web Development', 138, 22],
  ['Email Marketing', 127, 18],
  ['Marketing Strategy', 110, 16],
  ['Conversion Optimization', 99, 13],
  ['Ecommerce Marketing', 68, 15],
  ['E-Commerce Development', 60, 23],
  ['Graphic Design', 60, 14],
  ['Public Relations', 46, 35],
  ['Media Planning & Buying', 43, 20],
  ['Video Production', 35, 25],
  ['UX/UI Design', 33, 15],
  ['CRM Consulting and SI', 28, 17],
  ['Demand Generation Marketing', 20, 15],
  ['Performance Marketing', 19, 18],
  ['Business Consulting', 16, 12],
  ['Affiliate Marketing', 14, 53],
  ['Content Writing Services', 14, 11],
  ['Market Research', 11, 12],
  ['Fractional CMO Services', 8, 13],
  ['Event Marketing', 8, 11],
];

/** Agencies in each band of people. */
export const HEADCOUNT_BANDS: readonly (readonly [
  band: readonly [min: number, max: number],
  agencies: number,
])[] = [
  [[1, 1], 3],
  [[2, 9], 204],
  [[10, 49], 462],
  [[50, 249], 138],
  [[250, 999], 34],
];

/** Agencies in each hourly band, US dollars; the open bands end where the next would. */
export const HOURLY_BANDS_USD: readonly (readonly [
  band: readonly [low: number, high: number],
  agencies: number,
])[] = [
  [[15, 25], 12],
  [[25, 49], 29],
  [[50, 99], 88],
  [[100, 149], 264],
  [[150, 199], 258],
  [[200, 300], 66],
  [[300, 350], 7],
];

/** Agencies by least project, US dollars. */
export const LEAST_PROJECTS_USD: readonly (readonly [dollars: number, agencies: number])[] = [
  [1_000, 316],
  [5_000, 279],
  [10_000, 111],
  [25_000, 53],
  [50_000, 20],
  [75_000, 4],
  [100_000, 6],
  [250_000, 3],
];

export const RATED_SHARE_RATIO = 739 / 841;
export const RATING_MEAN: Quantiles = [[0, 4], [0.05, 4.6], [0.1, 4.8], [0.25, 4.9], [0.5, 5], [1, 5]]; // prettier-ignore
export const REVIEWS: Quantiles = [
  [0, 1], [0.05, 2], [0.1, 3], [0.25, 6], [0.5, 11], [0.75, 21], [0.9, 43], [0.95, 74], [1, 300],
]; // prettier-ignore

/**
 * Italian prices against those of the directory, exchange included: the usual 45–80 EUR an hour of
 * Italian agencies against its median band of 100–149 USD. Scales rates and least projects alike.
 */
export const ITALIAN_PRICE_RATIO = 0.45;

/** Share of agencies with at least a fifth of their work in strategy (161 per thousand measured). */
export const STRATEGIC_FIFTH_RATIO = 0.15;

/** Summary of the same 841 agencies the demo is compared with; p10, median, p90. */
export const REAL_SUMMARY = {
  servicesMean: 4.29,
  topSharePercent: [20, 35, 75],
  hhi: [0.11, 0.24, 0.58],
  hourlyRateUsd: [74.5, 124.5, 174.5],
  leastProjectUsd: [1_000, 5_000, 25_000],
  smallOrTinyRatio: 0.79,
  ratingMean: [4.8, 5, 5],
  reviews: [3, 11, 43],
} as const;

/** Evidence of the demo's offers; nothing to measure yet, so it is a choice. */
export const EVIDENCE_MIX = [
  ['declared', 0.62],
  ['shown', 0.28],
  ['verified', 0.1],
] as const;
