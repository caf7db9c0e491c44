import type { ProfileViolation, ProfileViolationCode } from './profile-violation.ts';
import type { WholeLimit } from './profile-limits.ts';

/** Small checks that give no violation or one. */

export function tooLong(path: string, text: string | null, limit: number): ProfileViolation[] {
  return (text ?? '').length > limit ? [{ path, code: 'too_long' }] : [];
}

export function outOfBounds(
  path: string,
  value: number | null,
  { min, max }: WholeLimit,
): ProfileViolation[] {
  if (value === null) return [];
  if (value < min) return [{ path, code: 'too_low' }];
  // Not a number is not below the end either.
  if (!(value <= max)) return [{ path, code: 'too_high' }];
  return Number.isInteger(value) ? [] : [{ path, code: 'not_integer' }];
}

export function tooMany(path: string, list: readonly unknown[], limit: number): ProfileViolation[] {
  return list.length > limit ? [{ path, code: 'too_many' }] : [];
}

export function repeated(path: string, list: readonly string[]): ProfileViolation[] {
  return new Set(list).size < list.length ? [{ path, code: 'duplicate' }] : [];
}

export function notWebAddress(path: string, text: string | null): ProfileViolation[] {
  return text === null || isWebAddress(text) ? [] : [{ path, code: 'website' }];
}

export function missing(path: string, isMissing: boolean): ProfileViolation[] {
  return isMissing ? [violation(path, 'required')] : [];
}

export function violation(path: string, code: ProfileViolationCode): ProfileViolation {
  return { path, code };
}

/**
 * The look of an https address with a host name. Whoever stores one parses it as well: a pattern
 * does not know every rule.
 */
export function isWebAddress(text: string): boolean {
  return /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,63}(:\d{1,5})?([/?#]\S*)?$/i.test(text);
}

export const isBlank = (text: string | null): boolean => (text ?? '').trim() === '';
