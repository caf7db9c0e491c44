import type { AgencyProfile } from './agency-profile.ts';
import { isBlank, missing, violation } from './bounds.ts';
import { WHOLE_SHARE_BASIS_POINTS } from './profile-limits.ts';
import type { ProfileViolation } from './profile-violation.ts';
import { validateProfile } from './validate-profile.ts';

/**
 * Empty when the profile may go live. What is asked is what a match needs, and what says who is
 * asking: everything else raises quality, and may wait.
 */
export function validateForPublication(profile: AgencyProfile): ProfileViolation[] {
  return [...missingOf(profile), ...validateProfile(profile), ...shareViolations(profile)];
}

function missingOf(profile: AgencyProfile): ProfileViolation[] {
  const { company, description, reach, terms, offers, people, certifications } = profile;
  const isItalian = company.countryCode === 'IT';
  return [
    ...missing('company.name', isBlank(company.name)),
    ...missing('company.countryCode', company.countryCode === null),
    ...missing('company.vatNumber', isItalian && isBlank(company.vatNumber)),
    ...missing('company.region', isItalian && company.region === null),
    ...missing('description.it', isBlank(description.it) && isBlank(description.en)),
    // Without either, no brief of any place would ever reach it.
    ...missing(
      'reach.servedRegions',
      reach.servedRegions.length === 0 && !reach.isRemote && company.region === null,
    ),
    ...missing('reach.languages', reach.languages.length === 0),
    ...missing('terms.hourlyRateMinor', terms.hourlyRateMinor === null),
    ...missing('terms.minRetainerMinor', terms.minRetainerMinor === null),
    ...missing('offers', offers.length === 0),
    ...offers.flatMap(({ shareBasisPoints, hoursPerMonth }, at) => [
      ...missing(`offers.${at}.shareBasisPoints`, (shareBasisPoints ?? 0) === 0),
      ...missing(`offers.${at}.hoursPerMonth`, (hoursPerMonth ?? 0) === 0),
    ]),
    ...people.flatMap(({ name, role }, at) => [
      ...missing(`people.${at}.name`, isBlank(name)),
      ...missing(`people.${at}.role`, isBlank(role)),
    ]),
    ...certifications.flatMap(({ issuer, name }, at) => [
      ...missing(`certifications.${at}.issuer`, isBlank(issuer)),
      ...missing(`certifications.${at}.name`, isBlank(name)),
    ]),
  ];
}

function shareViolations({ offers }: AgencyProfile): ProfileViolation[] {
  const total = offers.reduce((sum, { shareBasisPoints }) => sum + (shareBasisPoints ?? 0), 0);
  return total > WHOLE_SHARE_BASIS_POINTS ? [violation('offers', 'shares_above_whole')] : [];
}
