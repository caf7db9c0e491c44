import type { Locale } from '@raccordo/kernel';

interface Shapes {
  readonly thousands: string;
  readonly decimal: string;
  /** `1.600.000,50` */
  readonly grouped: RegExp;
  /** `1600000,50`, and `1.1` where the marks are the other way round. */
  readonly plain: RegExp;
}

const SHAPES: Record<Locale, Shapes> = {
  it: {
    thousands: '.',
    decimal: ',',
    grouped: /^\d{1,3}(\.\d{3})+(,\d*)?$/,
    plain: /^\d*[.,]?\d*$/,
  },
  en: {
    thousands: ',',
    decimal: '.',
    grouped: /^\d{1,3}(,\d{3})+(\.\d*)?$/,
    plain: /^\d*[.,]?\d*$/,
  },
};

/**
 * Reads a number as people of a locale type it: `6.800`, `6800`, `1,1`, `2 600 €`. A lone thousands
 * mark that does not stand before three digits is taken for a decimal mark, because on a phone the
 * keyboard offers only one of the two.
 */
export function readLocalNumber(text: string, locale: Locale): number | null {
  const { thousands, decimal, grouped, plain } = SHAPES[locale];
  const compact = text.replace(/[\s\u00a0\u202f€%]/g, '');
  if (!/\d/.test(compact)) return null;
  if (grouped.test(compact)) {
    return Number(compact.replaceAll(thousands, '').replace(decimal, '.'));
  }
  return plain.test(compact) ? Number(compact.replace(',', '.')) : null;
}

export function writeLocalNumber(value: number, locale: Locale, maxDecimals = 2): string {
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: maxDecimals,
    useGrouping: true,
  }).format(value);
}
