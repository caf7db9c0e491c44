import { checkVatNumber } from '@raccordo/kernel';
import { VatNumberInvalid } from '../organisations.errors.ts';

/** As it is kept: digits only. Null and blank = not said. */
export function checkedVatNumber(text: string | null): string | null {
  if (text === null || text.trim() === '') return null;
  const { normalized, reason } = checkVatNumber(text);
  if (reason !== null) throw new VatNumberInvalid(reason);
  return normalized;
}
