import { type AgencyProfile, PROFILE_LIMITS } from '@raccordo/agency';

/**
 * What goes to the server while somebody types. A row of people or certifications that says nothing
 * yet is only a row on the screen.
 */
export function sendableProfile(profile: AgencyProfile): AgencyProfile {
  return {
    ...profile,
    people: profile.people.filter(
      ({ name, role, capabilities }) => `${name}${role}`.trim() !== '' || capabilities.length > 0,
    ),
    certifications: profile.certifications
      .filter(
        ({ issuer, name, link, fileId }) =>
          `${issuer}${name}${link ?? ''}`.trim() !== '' || fileId !== null,
      )
      .slice(0, PROFILE_LIMITS.list.certifications),
  };
}

/** "www.studio.it" as people type it, with the scheme the profile keeps; null for nothing. */
export function webAddressOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  if (/^https:\/\//i.test(text)) return text;
  return `https://${text.replace(/^(http:)?\/\//i, '')}`;
}
