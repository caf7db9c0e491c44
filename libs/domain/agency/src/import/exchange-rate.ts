import type { Currency, Ppm } from '@raccordo/kernel';
import { ppmOf, ratioToPpm } from '@raccordo/kernel';
import { EUR_PER_USD } from '@raccordo/taxonomy';

/**
 * Euros for one unit of a currency, in ppm. Fixed on purpose: the same file gives the same agencies
 * on any day. Dollars at the rate of the published figure; the others from the same source, the
 * yearly average of 2024 of the European Central Bank (1 EUR = 0.8466 GBP, 0.9526 CHF).
 */
export const EUR_PER_UNIT_PPM: Readonly<Record<Currency, Ppm>> = {
  EUR: 1_000_000,
  USD: ratioToPpm(EUR_PER_USD.value.typical),
  GBP: 1_181_167,
  CHF: 1_049_758,
};

export function toEurMinor(amountMinor: number, currency: Currency): number {
  return ppmOf(amountMinor, EUR_PER_UNIT_PPM[currency]);
}
