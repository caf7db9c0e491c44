import { figure } from './provenance.ts';

/** A fixed rate, so that the same brief gives the same figures on every day. */
export const EUR_PER_USD = figure('eur_per_usd', [0.84, 0.88, 0.95], {
  country: 'EU',
  period: '2025-2026',
  source: 'Fixed conversion rate chosen for this product, not a market quotation',
  confidence: 'derived',
});
