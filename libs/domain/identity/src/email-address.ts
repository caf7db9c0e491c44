import { PERSON_LIMITS } from './person-limits.ts';

/** One `@`, something before it, a dotted name after it. More than this only a mail can tell. */
const ADDRESS = /^[^\s@"<>()[\],;:\\]+@[^\s@"<>()[\],;:\\.]+(\.[^\s@"<>()[\],;:\\.]+)+$/u;
const CONTROL = /\p{Cc}/u;

/** As it is written to and compared: no spaces around it, one form of accents, lower case. */
export function normalizeEmail(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/** Takes the normalised form. */
export function isEmailAddress(email: string): boolean {
  return email.length <= PERSON_LIMITS.email.max && !CONTROL.test(email) && ADDRESS.test(email);
}
