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
  readonly closeFrom?: Provenance;
}

const ANY: Row = {
  order: [50, 500, 10_000],
  margin: [0.2, 0.4, 0.65],
  repeat: [1, 2, 6],
  close: [0.05, 0.2, 0.5],
};

/** One row a section, one line a row: read it as the table it is. */
// prettier-ignore
const ROWS: Readonly<Record<SectorId, Row>> = {
  A: { order: [30, 120, 1_000], margin: [0.2, 0.35, 0.6], repeat: [1.5, 3, 8], close: [0.1, 0.3, 0.6] },
  B: { order: [2_000, 15_000, 100_000], margin: [0.15, 0.25, 0.4], repeat: [2, 5, 10], close: [0.05, 0.1, 0.3], closeFrom: B2B_PAGE },
  C: { order: [500, 4_000, 40_000], margin: [0.2, 0.32, 0.5], repeat: [1, 2, 6], close: [0.05, 0.15, 0.35], closeFrom: B2B_PAGE },
  D: { order: [300, 1_500, 15_000], margin: [0.1, 0.2, 0.35], repeat: [1, 2, 5], close: [0.1, 0.25, 0.5] },
  E: { order: [200, 1_500, 20_000], margin: [0.15, 0.25, 0.4], repeat: [1, 4, 10], close: [0.05, 0.2, 0.4], closeFrom: B2B_PAGE },
  F: { order: [1_500, 6_000, 40_000], margin: [0.2, 0.3, 0.4], repeat: [1, 1.1, 1.5], close: [0.15, 0.4, 0.7], closeFrom: FEW_CLIENTS },
  G: { order: [30, 80, 800], margin: [0.2, 0.35, 0.55], repeat: [1.5, 3, 8], close: [0.1, 0.3, 0.6] },
  H: { order: [100, 800, 8_000], margin: [0.1, 0.2, 0.35], repeat: [2, 6, 20], close: [0.05, 0.2, 0.4], closeFrom: B2B_PAGE },
  I: { order: [25, 70, 400], margin: [0.5, 0.65, 0.75], repeat: [1.5, 3, 10], close: [0.4, 0.65, 0.8], closeFrom: FEW_CLIENTS },
  J: { order: [50, 400, 5_000], margin: [0.3, 0.5, 0.7], repeat: [1, 2.5, 6], close: [0.05, 0.15, 0.4] },
  K: { order: [500, 3_000, 30_000], margin: [0.4, 0.6, 0.8], repeat: [1, 3, 8], close: [0.03, 0.08, 0.2], closeFrom: B2B_PAGE },
  L: { order: [200, 800, 5_000], margin: [0.3, 0.5, 0.7], repeat: [1, 3, 8], close: [0.05, 0.15, 0.35] },
  M: { order: [2_000, 6_000, 15_000], margin: [0.4, 0.6, 0.8], repeat: [1, 1.1, 1.5], close: [0.02, 0.06, 0.15] },
  N: { order: [500, 2_500, 20_000], margin: [0.35, 0.5, 0.7], repeat: [1, 2, 6], close: [0.05, 0.25, 0.5], closeFrom: FEW_CLIENTS },
  O: { order: [100, 800, 8_000], margin: [0.15, 0.3, 0.5], repeat: [1, 3, 10], close: [0.05, 0.2, 0.45] },
  P: ANY,
  Q: { order: [100, 600, 5_000], margin: [0.35, 0.5, 0.7], repeat: [1, 1.5, 3], close: [0.05, 0.2, 0.4] },
  R: { order: [80, 400, 4_000], margin: [0.4, 0.55, 0.7], repeat: [1.5, 3, 8], close: [0.25, 0.45, 0.55], closeFrom: FEW_CLIENTS },
  S: { order: [20, 100, 800], margin: [0.3, 0.5, 0.7], repeat: [1, 3, 10], close: [0.1, 0.35, 0.65] },
  T: { order: [25, 70, 400], margin: [0.4, 0.55, 0.7], repeat: [2, 5, 15], close: [0.2, 0.45, 0.7] },
  U: ANY,
  V: ANY,
};

function economicsOf({ order, margin, repeat, close, closeFrom = ESTIMATE }: Row): SectorEconomics {
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
