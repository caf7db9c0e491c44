import type { Range, SourcedFigure } from '@raccordo/kernel';

/** Where a figure was found and how far to trust it: all of a SourcedFigure but its number. */
export type Provenance = Omit<SourcedFigure, 'value' | 'unit'>;

/** `[low, typical, high]` */
export type Spread = readonly [number, number, number];

/** Units figures are given in. Euro amounts are cents. */
export const FIGURE_UNITS = [
  'hours_per_month',
  'hours_once',
  'eur_minor_per_hour',
  'eur_minor_per_month',
  'eur_minor_once',
  'eur_minor_per_year',
  'eur_minor_per_order',
  'eur_minor_per_click',
  'eur_minor_per_lead',
  'eur_minor_per_thousand_views',
  'eur_minor_per_thousand_sent',
  'eur_minor_per_send',
  'eur_per_usd',
  'ratio',
  'factor',
  'purchases_per_customer',
  'sends_per_month',
  'contacts',
  'people',
  'searches_per_month',
  'visits_per_month',
  'views_per_person_per_month',
  'conversions_per_month',
  'month_number',
  'months',
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

export function figure(unit: FigureUnit, value: Spread, provenance: Provenance): SourcedFigure {
  const [low, typical, high] = value;
  return { value: { low, typical, high }, unit, ...provenance };
}

/** Euros as read, cents as stored. */
export function inCents([low, typical, high]: Spread): Spread {
  return [Math.round(low * 100), Math.round(typical * 100), Math.round(high * 100)];
}

export function spreadAround(typical: number, { low, high }: Pick<Range, 'low' | 'high'>): Spread {
  return [typical * low, typical, typical * high];
}
