import type { Locale } from '@raccordo/kernel';

const SEPARATORS: Record<Locale, { readonly thousands: string; readonly decimal: string }> = {
  it: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/**
 * Reads a number as people of a locale type it: `6.800`, `6800`, `1,1`, `2 600 €`. A lone thousands
 * mark that does not stand before three digits is taken for a decimal mark, because on a phone the
 * keyboard offers only one of the two.
 */
export function readLocalNumber(text: string, locale: Locale): number | null {
  const { thousands, decimal } = SEPARATORS[locale];
  const compact = text.replace(/[\s\u00a0\u202f€%hx]/g, '');
  if (compact === '') return null;
  const isLoneThousands =
    compact.split(thousands).length === 2 &&
    !compact.includes(decimal) &&
    !new RegExp(`^\\d{1,3}\\${thousands}\\d{3}$`).test(compact);
  const plain = isLoneThousands
    ? compact.replace(thousands, '.')
    : compact.replaceAll(thousands, '').replace(decimal, '.');
  return /^\d*\.?\d+$|^\d+\.$/.test(plain) ? Number(plain) : null;
}

export function writeLocalNumber(value: number, locale: Locale, maxDecimals = 2): string {
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: maxDecimals,
    useGrouping: true,
  }).format(value);
}
