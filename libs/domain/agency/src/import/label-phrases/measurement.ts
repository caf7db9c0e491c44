import type { LabelPhrases } from './label-phrases.ts';

// prettier-ignore
export const MEASUREMENT_PHRASES: LabelPhrases = [
  [
    { analytics_tracking: 1 },
    [
      'analytics*', 'web analytic*', 'google analytics', 'ga4', 'tag manager', 'tracciament*',
      'tracking', 'customer analytics',
    ],
  ],
  [
    { reporting_attribution: 0.8 },
    [
      'report*', 'data analysis', 'analisi dati', 'data strateg*', 'data intelligence',
      'business intelligence', 'data analytic*', 'performance analysis', 'dashboard*',
      'attribuzione', 'attribution', 'kpi', 'data analytics insight development', 'data driven',
    ],
  ],
];
