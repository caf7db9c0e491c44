import { useMemo } from 'react';
import * as format from './format.ts';
import { useLocale } from './use-locale.ts';

/** The formatters of `format.ts` for the language of the page. */
export function useFormat() {
  const locale = useLocale();
  return useMemo(
    () => ({
      locale,
      number: (value: number, maximumDecimals?: number) =>
        format.formatNumber(locale, value, maximumDecimals),
      fixed: (value: number, decimals: number) => format.formatFixed(locale, value, decimals),
      money: (amountMinor: number, options?: { currency?: string; decimals?: number }) =>
        format.formatMoney(locale, amountMinor, options),
      rate: (hourlyRateMinor: number, currency?: string) =>
        format.formatRate(locale, hourlyRateMinor, currency),
      percent: (ratio: number, maximumDecimals?: number) =>
        format.formatPercent(locale, ratio, maximumDecimals),
      points: (ppm: number, decimals?: number) => format.formatPoints(locale, ppm, decimals),
      hours: (minutes: number) => format.formatHours(locale, minutes),
      date: (iso: string, options?: Intl.DateTimeFormatOptions) =>
        format.formatDate(locale, iso, options),
      country: (code: string) => format.formatCountry(locale, code),
      list: (items: readonly string[], type?: 'conjunction' | 'disjunction') =>
        format.formatList(locale, items, type),
    }),
    [locale],
  );
}

export type Format = ReturnType<typeof useFormat>;
