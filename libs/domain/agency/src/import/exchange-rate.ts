import type { Currency } from '@raccordo/kernel';
import { ppmOf } from '@raccordo/kernel';
import type { Ppm } from '@raccordo/kernel';

/**
 * Euros for one unit of a currency, in ppm. Fixed on purpose: the same file gives the same agencies
 * on any day. Yearly average of 2024 of the European Central Bank (1 EUR = 1.0824 USD, 0.8466 GBP,
 * 0.9526 CHF).
 */
export const EUR_PER_UNIT_PPM: Readonly<Record<Currency, Ppm>> = {
  EUR: 1_000_000,
  USD: 923_873,
  GBP: 1_181_167,
  CHF: 1_049_758,
};

export function toEurMinor(amountMinor: number, currency: Currency): number {
  return ppmOf(amountMinor, EUR_PER_UNIT_PPM[currency]);
}
