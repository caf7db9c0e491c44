import type { AgencyProfile, CaseContent, ProfileViolation } from '@raccordo/agency';

/** The pattern of the domain is not the whole rule: every address kept is one that parses. */
export function addressViolations(profile: AgencyProfile): ProfileViolation[] {
  return [
    ...unparsed('company.website', profile.company.website),
    ...profile.certifications.flatMap(({ link }, at) =>
      unparsed(`certifications.${at}.link`, link),
    ),
  ];
}

export function caseAddressViolations({ link }: CaseContent): ProfileViolation[] {
  return unparsed('link', link);
}

function unparsed(path: string, text: string | null): ProfileViolation[] {
  if (text === null) return [];
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url?.protocol === 'https:' && url.username === '' && url.password === '';
  return isPlain ? [] : [{ path, code: 'website' }];
}
