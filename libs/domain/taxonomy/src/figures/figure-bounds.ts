import { FIGURE_ID } from './registry.ts';
import type { FigureUnit } from './provenance.ts';

/** What a figure of a unit can plausibly be; `step` is the smallest part the engine can count in. */
export interface FigureBounds {
  readonly least: number;
  readonly most: number;
  readonly step: number | null;
}

const between = (least: number, most: number, step: number | null = null): FigureBounds => ({
  least,
  most,
  step,
});

/** Hours become whole minutes, monthly and hourly money whole cents, months whole months. */
const QUARTER_HOUR = 0.25;

const BOUNDS_OF_UNIT: Readonly<Record<FigureUnit, FigureBounds>> = {
  hours_per_month: between(0.25, 200, QUARTER_HOUR),
  hours_once: between(1, 2_000, QUARTER_HOUR),
  eur_minor_per_hour: between(10_00, 500_00, 1),
  eur_minor_per_month: between(1_00, 100_000_00, 1),
  eur_minor_once: between(1_00, 100_000_00, 1),
  eur_minor_per_year: between(10_000_00, 1_000_000_000_00, 1),
  eur_minor_per_order: between(1_00, 10_000_000_00, 1),
  eur_minor_per_click: between(1, 200_00),
  eur_minor_per_lead: between(10, 10_000_00),
  eur_minor_per_thousand_views: between(10, 1_000_00),
  eur_minor_per_thousand_sent: between(1_00, 5_000_00),
  eur_minor_per_send: between(1_00, 10_000_00),
  eur_per_usd: between(0.4, 2.5),
  ratio: between(0, 1),
  factor: between(0.05, 20),
  purchases_per_customer: between(1, 500),
  sends_per_month: between(0.1, 60),
  contacts: between(1, 1_000_000, 1),
  people: between(100, 60_000_000, 1),
  searches_per_month: between(10, 100_000_000, 1),
  visits_per_month: between(1, 10_000_000, 1),
  views_per_person_per_month: between(1, 60),
  conversions_per_month: between(1, 10_000),
  month_number: between(1, 36, 1),
  months: between(1, 60, 1),
};

/** Ratios the engine divides a budget or a plan by: never nothing, never all. */
const BOUNDS_OF_FIGURE: Readonly<Record<string, FigureBounds>> = {
  [FIGURE_ID.threshold('fee_share')]: between(0.2, 0.8),
  [FIGURE_ID.threshold('adequacy')]: between(0.3, 1),
  [FIGURE_ID.acquisitionShare()]: between(0.05, 1),
};

export function boundsOf(figureId: string, unit: FigureUnit): FigureBounds {
  return BOUNDS_OF_FIGURE[figureId] ?? BOUNDS_OF_UNIT[unit];
}
