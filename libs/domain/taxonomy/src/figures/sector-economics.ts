import type { SourcedFigure } from '@raccordo/kernel';
import { SECTOR_IDS } from '../sector-id.ts';
import type { SectorId } from '../sector-id.ts';
import { figure, inCents } from './provenance.ts';
import type { Provenance, Spread } from './provenance.ts';

/** What a customer is worth where the owner does not know: wide on purpose. */
export interface SectorEconomics {
  readonly averageOrderMinor: SourcedFigure;
  readonly grossMarginRatio: SourcedFigure;
  readonly repeatFactor: SourcedFigure;
  readonly closeRatio: SourcedFigure;
}

export type EconomicsFactor = keyof SectorEconomics;
export const ECONOMICS_FACTORS: readonly EconomicsFactor[] = [
  'averageOrderMinor',
  'grossMarginRatio',
  'repeatFactor',
  'closeRatio',
];

const ESTIMATE: Provenance = {
  country: 'IT',
  period: '2026',
  source: 'Our estimate for the section, wide on purpose; no published figure found',
  confidence: 'derived',
};

const FEW_CLIENTS: Provenance = {
  country: 'US',
  period: '2026',
  source:
    'https://tnovalabs.com/blog/cpl-benchmarks-by-vertical-2026, 4-14 clients a trade; widened by us for the section',
  confidence: 'practitioner',
};

const B2B_PAGE: Provenance = {
  country: 'US',
  period: '2025',
  source:
    'https://firstsales.io/sales/glossary/conversion-rate, small firms selling to firms 5-10 %; widened by us for the section',
  confidence: 'practitioner',
};

interface Row {
  /** Euros. */
  readonly order: Spread;
  readonly margin: Spread;
  readonly repeat: Spread;
  readonly close: Spread;
  readonly closeFrom: Provenance;
}

/** One line of the table: order in euros, gross margin, purchases a customer, leads that buy. */
function row(
  order: Spread,
  margin: Spread,
  repeat: Spread,
  close: Spread,
  closeFrom = ESTIMATE,
): Row {
  return { order, margin, repeat, close, closeFrom };
}

const ANY = row([50, 500, 10_000], [0.2, 0.4, 0.65], [1, 2, 6], [0.05, 0.2, 0.5]);

const ROWS: Readonly<Record<SectorId, Row>> = {
  A: row([30, 120, 1_000], [0.2, 0.35, 0.6], [1.5, 3, 8], [0.1, 0.3, 0.6]),
  B: row([2_000, 15_000, 100_000], [0.15, 0.25, 0.4], [2, 5, 10], [0.05, 0.1, 0.3], B2B_PAGE),
  C: row([500, 4_000, 40_000], [0.2, 0.32, 0.5], [1, 2, 6], [0.05, 0.15, 0.35], B2B_PAGE),
  D: row([300, 1_500, 15_000], [0.1, 0.2, 0.35], [1, 2, 5], [0.1, 0.25, 0.5]),
  E: row([200, 1_500, 20_000], [0.15, 0.25, 0.4], [1, 4, 10], [0.05, 0.2, 0.4], B2B_PAGE),
  F: row([1_500, 6_000, 40_000], [0.2, 0.3, 0.4], [1, 1.1, 1.5], [0.15, 0.4, 0.7], FEW_CLIENTS),
  G: row([30, 80, 800], [0.2, 0.35, 0.55], [1.5, 3, 8], [0.1, 0.3, 0.6]),
  H: row([100, 800, 8_000], [0.1, 0.2, 0.35], [2, 6, 20], [0.05, 0.2, 0.4], B2B_PAGE),
  I: row([25, 70, 400], [0.5, 0.65, 0.75], [1.5, 3, 10], [0.4, 0.65, 0.8], FEW_CLIENTS),
  J: row([50, 400, 5_000], [0.3, 0.5, 0.7], [1, 2.5, 6], [0.05, 0.15, 0.4]),
  K: row([500, 3_000, 30_000], [0.4, 0.6, 0.8], [1, 3, 8], [0.03, 0.08, 0.2], B2B_PAGE),
  L: row([200, 800, 5_000], [0.3, 0.5, 0.7], [1, 3, 8], [0.05, 0.15, 0.35]),
  M: row([2_000, 6_000, 15_000], [0.4, 0.6, 0.8], [1, 1.1, 1.5], [0.02, 0.06, 0.15]),
  N: row([500, 2_500, 20_000], [0.35, 0.5, 0.7], [1, 2, 6], [0.05, 0.25, 0.5], FEW_CLIENTS),
  O: row([100, 800, 8_000], [0.15, 0.3, 0.5], [1, 3, 10], [0.05, 0.2, 0.45]),
  P: ANY,
  Q: row([100, 600, 5_000], [0.35, 0.5, 0.7], [1, 1.5, 3], [0.05, 0.2, 0.4]),
  R: row([80, 400, 4_000], [0.4, 0.55, 0.7], [1.5, 3, 8], [0.25, 0.45, 0.55], FEW_CLIENTS),
  S: row([20, 100, 800], [0.3, 0.5, 0.7], [1, 3, 10], [0.1, 0.35, 0.65]),
  T: row([25, 70, 400], [0.4, 0.55, 0.7], [2, 5, 15], [0.2, 0.45, 0.7]),
  U: ANY,
  V: ANY,
};

function economicsOf({ order, margin, repeat, close, closeFrom }: Row): SectorEconomics {
  return {
    averageOrderMinor: figure('eur_minor_per_order', inCents(order), ESTIMATE),
    grossMarginRatio: figure('ratio', margin, ESTIMATE),
    repeatFactor: figure('purchases_per_customer', repeat, ESTIMATE),
    closeRatio: figure('ratio', close, closeFrom),
  };
}

export const ANY_SECTOR_ECONOMICS = economicsOf(ANY);

export const SECTOR_ECONOMICS = Object.fromEntries(
  SECTOR_IDS.map((sector) => [sector, economicsOf(ROWS[sector])]),
) as Readonly<Record<SectorId, SectorEconomics>>;

/** Share of a customer's margin given to winning it. */
export const ACQUISITION_SHARE = figure('ratio', [0.3, 0.4, 0.5], {
  country: 'IT',
  period: '2026',
  source: 'Our proposal: between a third and a half of the margin',
  confidence: 'derived',
});

/** An online order is the lead and the customer at once. */
export const ONLINE_CLOSE_RATIO = figure('ratio', [1, 1, 1], {
  country: 'any',
  period: 'always',
  source: 'By definition: online, the lead is the order',
  confidence: 'derived',
});
