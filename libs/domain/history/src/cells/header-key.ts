/** Currencies that exports write in a header: `Amount spent (USD)`. */
const CURRENCY =
  / ?\((€|\$|£|eur|usd|gbp|chf|sek|nok|dkk|pln|czk|huf|ron|bgn|try|jpy|cny|cad|aud|nzd|brl|inr|mxn|zar)\)$/;

export interface HeaderKey {
  /** Lower case, no accents, single spaces, no closing full stop, no currency. */
  readonly key: string;
  /** As a code or sign in capitals; null where the header names none. */
  readonly currency: string | null;
}

export function headerKeyOf(header: string): HeaderKey {
  const text = header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00A0_]+/g, ' ')
    .trim();
  const currency = CURRENCY.exec(text)?.[1]?.toUpperCase() ?? null;
  return { key: text.replace(CURRENCY, '').replace(/\.$/, ''), currency };
}

export function isEuro(currency: string): boolean {
  return ['EUR', '€', 'EURO'].includes(currency.trim().toUpperCase());
}
