import type { Locale } from '@raccordo/kernel';

/** Never breaks between a figure and its unit. */
export const NO_BREAK_SPACE = '\u00a0';

/** Italian grouping also for four digits (1.680): figures in a column must look alike. */
function number(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const made =
    formatters.get(key) ??
    new Intl.NumberFormat(locale === 'it' ? 'it-IT' : 'en-GB', { useGrouping: true, ...options });
  formatters.set(key, made);
  return made;
}

/** Made once: making one costs far more than using it, and a slider uses many at every step. */
const formatters = new Map<string, Intl.NumberFormat>();

/** One form for a figure and its minus sign, whatever the browser's data say. */
const tidy = (text: string): string =>
  text.replace(/[\u202f\u2009 ]/g, NO_BREAK_SPACE).replace(/-/g, '\u2212');

export function formatNumber(locale: Locale, value: number, maximumDecimals = 0): string {
  return tidy(number(locale, { maximumFractionDigits: maximumDecimals }).format(value));
}

/** Always the same number of decimals, for figures that stand in a column or must sum. */
export function formatFixed(locale: Locale, value: number, decimals: number): string {
  return tidy(
    number(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
      value,
    ),
  );
}

const SYMBOLS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };

/** "1.680 €" and "€1,680". Cents appear only when there are some and the sum is small. */
export function formatMoney(
  locale: Locale,
  amountMinor: number,
  { currency = 'EUR', decimals }: { currency?: string; decimals?: number } = {},
): string {
  const shown = decimals ?? (amountMinor % 100 !== 0 && Math.abs(amountMinor) < 10_000 ? 2 : 0);
  const figure = formatFixed(locale, Math.abs(amountMinor) / 100, shown);
  const sign = amountMinor < 0 ? '\u2212' : '';
  const symbol = SYMBOLS[currency];
  if (locale === 'it') return `${sign}${figure}${NO_BREAK_SPACE}${symbol ?? currency}`;
  return symbol ? `${sign}${symbol}${figure}` : `${sign}${currency}${NO_BREAK_SPACE}${figure}`;
}

/** "58 €/h" and "€58/h". */
export function formatRate(locale: Locale, hourlyRateMinor: number, currency = 'EUR'): string {
  return `${formatMoney(locale, hourlyRateMinor, { currency, decimals: 0 })}/h`;
}

/** A ratio 0..1 as "84,4 %" and "84.4%". */
export function formatPercent(locale: Locale, ratio: number, maximumDecimals = 0): string {
  const figure = formatNumber(locale, ratio * 100, maximumDecimals);
  return locale === 'it' ? `${figure}${NO_BREAK_SPACE}%` : `${figure}%`;
}

/** Parts per million as points of a hundred: 675_000 is "67,5". */
export function formatPoints(locale: Locale, ppm: number, decimals = 1): string {
  return formatFixed(locale, ppm / 10_000, decimals);
}

/** Minutes as hours: "36 h", "1,5 h". Half hours are kept while they matter, under ten hours. */
export function formatHours(locale: Locale, minutes: number): string {
  const hours = minutes / 60;
  return `${formatNumber(locale, hours, hours < 10 ? 1 : 0)}${NO_BREAK_SPACE}h`;
}

/** "77 €/h" as the figure and, smaller after it, its unit; a symbol before the figure stays with it. */
export function splitUnit(text: string): { readonly value: string; readonly unit?: string } {
  const [, value, unit] = /^(.*\d)\s?(\D+)$/u.exec(text) ?? [];
  return value === undefined || unit === undefined ? { value: text } : { value, unit };
}

export function formatDate(
  locale: Locale,
  iso: string,
  options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' },
): string {
  return new Intl.DateTimeFormat(locale === 'it' ? 'it-IT' : 'en-GB', options).format(
    new Date(iso),
  );
}

/** "Lombardia, Veneto e Lazio". */
export function formatList(
  locale: Locale,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const key = `${locale}${type}`;
  const made = lists.get(key) ?? new Intl.ListFormat(locale === 'it' ? 'it-IT' : 'en-GB', { type });
  lists.set(key, made);
  return made.format(items);
}

/** Made once, like the formatters of figures. */
const lists = new Map<string, Intl.ListFormat>();

/** "Italia" for `IT`; a code nobody names stays a code. */
export function formatCountry(locale: Locale, code: string): string {
  return (
    new Intl.DisplayNames(locale === 'it' ? 'it-IT' : 'en-GB', { type: 'region' }).of(
      code === 'UK' ? 'GB' : code,
    ) ?? code
  );
}
