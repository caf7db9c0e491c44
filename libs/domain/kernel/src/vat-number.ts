export const VAT_NUMBER_FAULTS = [
  'empty',
  'characters',
  'length',
  'no_taxpayer',
  'check_digit',
] as const;
export type VatNumberFault = (typeof VAT_NUMBER_FAULTS)[number];

export interface VatNumberCheck {
  readonly isValid: boolean;
  /** Without country prefix, spaces, dots and dashes. */
  readonly normalized: string;
  /** Why it is refused; null when valid. */
  readonly reason: VatNumberFault | null;
}

const LENGTH = 11;
/** Seven digits of the taxpayer, three of the tax office, one check digit. */
const NO_TAXPAYER = '0000000';

/**
 * Formal check of an Italian VAT number (partita IVA). It says that the number is well written, not
 * that the firm exists: that takes VIES.
 */
export function checkVatNumber(text: string): VatNumberCheck {
  const normalized = text
    .toUpperCase()
    .replace(/[\s.\-/]/g, '')
    .replace(/^IT/, '');
  const reason = faultOf(normalized);
  return { isValid: reason === null, normalized, reason };
}

function faultOf(normalized: string): VatNumberFault | null {
  if (normalized === '') return 'empty';
  if (!/^[0-9]+$/.test(normalized)) return 'characters';
  if (normalized.length !== LENGTH) return 'length';
  // All zeros would satisfy the sum.
  if (normalized.startsWith(NO_TAXPAYER)) return 'no_taxpayer';
  return checkDigitOf(normalized) === Number(normalized[LENGTH - 1]) ? null : 'check_digit';
}

/** Luhn: every second digit counts double, less nine when above nine. */
function checkDigitOf(digits: string): number {
  let sum = 0;
  for (let index = 0; index < LENGTH - 1; index += 1) {
    const digit = Number(digits[index]);
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}
