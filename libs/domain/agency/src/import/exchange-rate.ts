import type { Currency, Ppm } from '@raccordo/kernel';
import { ppmOf, ratioToPpm } from '@raccordo/kernel';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import type { FigureBook } from '@raccordo/taxonomy';

/**
 * Euros for one unit of a currency, in ppm. Fixed on purpose: the same file gives the same agencies
 * on any day. Dollars at the rate of the published figure; the others from the same source, the
 * yearly average of 2024 of the European Central Bank (1 EUR = 0.8466 GBP, 0.9526 CHF).
 */
export type ExchangeRates = Readonly<Record<Currency, Ppm>>;

export function ratesOf({ eurPerUsd }: FigureBook): ExchangeRates {
  return {
    EUR: 1_000_000,
    USD: ratioToPpm(eurPerUsd.value.typical),
    GBP: 1_181_167,
    CHF: 1_049_758,
  };
}

export const SHIPPED_RATES = ratesOf(SHIPPED_FIGURES);

export function toEurMinor(amountMinor: number, currency: Currency, rates: ExchangeRates): number {
  return ppmOf(amountMinor, rates[currency]);
}
