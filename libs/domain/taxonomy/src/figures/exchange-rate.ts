import { figure } from './provenance.ts';

/**
 * A fixed rate, so that the same brief gives the same figures on any day: the import of
 * agencies converts prices at this figure too.
 */
export const EUR_PER_USD = figure('eur_per_usd', [0.923873, 0.923873, 0.923873], {
  country: 'EU',
  period: '2024',
  source: 'European Central Bank, yearly average (1 EUR = 1.0824 USD), kept fixed',
  confidence: 'secondary',
});
