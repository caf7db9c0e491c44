import type { Locale } from '@raccordo/kernel';
import { capabilityOf } from '@raccordo/taxonomy';
import type { ClaimSubject } from './mail-params.ts';

/** Where most readers are; the zone is said with the hour. */
const TIME_ZONE = 'Europe/Rome';

export function dayOf(locale: Locale, instant: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: TIME_ZONE }).format(
    new Date(instant),
  );
}

export function minutesOf(milliseconds: number): number {
  return Math.round(milliseconds / 60_000);
}

export function claimName(locale: Locale, claim: ClaimSubject): string {
  if (claim === 'profile') return locale === 'it' ? 'il profilo' : 'the profile';
  return `«${capabilityOf(claim).name[locale]}»`;
}

/**
 * What somebody typed as a name, in a mail to somebody else: mail programs turn `example.com` into a
 * link, and ours must carry none but our own. An invisible joiner breaks it.
 */
export function nameOnly(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])([.:/@])(?=[\p{L}\p{N}/])/gu, '$1\u2060');
}
