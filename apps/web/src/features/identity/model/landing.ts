import type { CurrentPerson } from '@raccordo/api-client';
import type { Locale } from '@raccordo/kernel';
import { paths } from '../../../shared/paths.ts';

/**
 * Where one goes on after signing in, if one was not on the way somewhere. An admin without a second
 * factor is an ordinary person until they have one; who belongs to nothing may have been asked in.
 */
export function landingOf(locale: Locale, person: CurrentPerson | null): string {
  if (person?.needsSecondFactor === true) return paths.accountSecurity(locale);
  return person?.organisations.length === 0 ? paths.organisations(locale) : paths.briefs(locale);
}
