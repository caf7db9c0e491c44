import type { Currency } from '@raccordo/kernel';
import { statedText } from './normalise-text.ts';
import { SHIPPED_RATES, toEurMinor } from './exchange-rate.ts';
import type { ExchangeRates } from './exchange-rate.ts';

/** An amount as directories write it, already in EUR cents; an open end is null. */
export interface MoneyBand {
  readonly lowMinor: number | null;
  readonly highMinor: number | null;
}

/** Above this no figure of one engagement or hour makes sense: 10 million in minor units. */
const MAX_PLAUSIBLE_MINOR = 1_000_000_000;

const SIGNS: readonly (readonly [RegExp, Currency])[] = [
  [/\$|usd|dollar/i, 'USD'],
  [/£|gbp|pound/i, 'GBP'],
  [/chf|frank|franc/i, 'CHF'],
  [/€|eur/i, 'EUR'],
];

const NUMBER = /(\d[\d.,'’\u00a0]*)\s*(k|mila|thousand|m|mln|million)?(?![a-z])/gi;

const OPEN_BELOW = /^\s*[<≤]|under|less|up to|fino a|meno di/i;
const OPEN_ABOVE = /\+|^\s*[>≥]|over|more than|from|oltre|almeno|da /i;

/** "$5,000+", "€ 1.500 – 3.000", "Over $30,000", "< $25 / hr"; no sign means `fallback`. */
export function readMoneyBand(
  text: string | undefined,
  fallback: Currency = 'EUR',
  rates: ExchangeRates = SHIPPED_RATES,
): MoneyBand | null {
  const stated = statedText(text);
  if (stated === null) return null;
  const currency = SIGNS.find(([sign]) => sign.test(stated))?.[1] ?? fallback;
  const amounts: number[] = [];
  for (const [, digits, unit] of stated.matchAll(NUMBER)) {
    const amount = readAmount(digits ?? '', unit);
    if (amount !== null) amounts.push(toEurMinor(Math.round(amount * 100), currency, rates));
  }
  const [first, second] = amounts;
  if (first === undefined || amounts.some((amount) => amount > MAX_PLAUSIBLE_MINOR)) return null;
  if (second !== undefined) {
    return { lowMinor: Math.min(first, second), highMinor: Math.max(first, second) };
  }
  if (OPEN_BELOW.test(stated)) return { lowMinor: null, highMinor: first };
  if (OPEN_ABOVE.test(stated)) return { lowMinor: first, highMinor: null };
  return { lowMinor: first, highMinor: first };
}

/** The figure a band stands for: its middle, or its only end. */
export function middleOf(band: MoneyBand): number {
  const low = band.lowMinor ?? band.highMinor ?? 0;
  const high = band.highMinor ?? band.lowMinor ?? 0;
  return Math.round((low + high) / 2);
}

/** A last group of one or two digits is decimals, any other separator groups thousands. */
function readAmount(digits: string, unit: string | undefined): number | null {
  const [, whole, decimals] = /^(.*?)(?:[.,](\d{1,2}))?[.,]*$/.exec(digits) ?? [];
  const value = Number(`${(whole ?? '').replace(/\D/g, '')}.${decimals ?? '0'}`);
  if (!Number.isFinite(value)) return null;
  const scale = /^m(ln|illion)?$/i.test(unit ?? '') ? 1_000_000 : unit === undefined ? 1 : 1_000;
  return value * scale;
}
