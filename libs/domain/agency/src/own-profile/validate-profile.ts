import { checkVatNumber } from '@raccordo/kernel';
import type { AgencyProfile } from './agency-profile.ts';
import { notWebAddress, outOfBounds, repeated, tooLong, tooMany, violation } from './bounds.ts';
import { PROFILE_LIMITS } from './profile-limits.ts';
import type { ProfileViolation } from './profile-violation.ts';

const { text: TEXT, number: NUMBER, list: LIST } = PROFILE_LIMITS;

/** What no profile may hold, finished or not. Anything may be missing. */
export function validateProfile(profile: AgencyProfile): ProfileViolation[] {
  return [
    ...companyViolations(profile),
    ...listViolations(profile),
    ...termsViolations(profile),
    ...peopleViolations(profile),
    ...certificationViolations(profile),
  ];
}

function companyViolations({ company, description }: AgencyProfile): ProfileViolation[] {
  const isVatWrong = company.vatNumber !== null && isWrongVatNumber(company.vatNumber);
  return [
    ...tooLong('company.name', company.name, TEXT.name),
    ...tooLong('company.legalName', company.legalName, TEXT.legalName),
    ...tooLong('company.vatNumber', company.vatNumber, TEXT.vatNumber),
    ...(isVatWrong && company.countryCode === 'IT'
      ? [violation('company.vatNumber', 'vat_number')]
      : []),
    ...tooLong('company.city', company.city, TEXT.city),
    ...outOfBounds('company.foundedYear', company.foundedYear, NUMBER.foundedYear),
    ...outOfBounds('company.headcount', company.headcount, NUMBER.headcount),
    ...tooLong('company.website', company.website, TEXT.website),
    ...notWebAddress('company.website', company.website),
    ...tooLong('description.it', description.it, TEXT.description),
    ...tooLong('description.en', description.en, TEXT.description),
  ];
}

function listViolations({ reach, clients, offers }: AgencyProfile): ProfileViolation[] {
  return [
    ...repeated('reach.servedRegions', reach.servedRegions),
    ...repeated('reach.languages', reach.languages),
    ...repeated('clients.sectorExperience', clients.sectorExperience),
    ...repeated('clients.sectorConflicts', clients.sectorConflicts),
    ...repeated('clients.sizesServed', clients.sizesServed),
    ...repeated(
      'offers',
      offers.map(({ capability }) => capability),
    ),
    ...offers.flatMap(({ shareBasisPoints, hoursPerMonth }, at) => [
      ...outOfBounds(`offers.${at}.shareBasisPoints`, shareBasisPoints, NUMBER.shareBasisPoints),
      ...outOfBounds(`offers.${at}.hoursPerMonth`, hoursPerMonth, NUMBER.hoursPerMonth),
    ]),
  ];
}

function termsViolations({ terms }: AgencyProfile): ProfileViolation[] {
  return [
    ...outOfBounds('terms.hourlyRateMinor', terms.hourlyRateMinor, NUMBER.hourlyRateMinor),
    ...outOfBounds('terms.minRetainerMinor', terms.minRetainerMinor, NUMBER.minRetainerMinor),
  ];
}

function peopleViolations({ people }: AgencyProfile): ProfileViolation[] {
  return [
    ...tooMany('people', people, LIST.people),
    ...people.flatMap(({ name, role, capabilities }, at) => [
      ...tooLong(`people.${at}.name`, name, TEXT.personName),
      ...tooLong(`people.${at}.role`, role, TEXT.personRole),
      ...repeated(`people.${at}.capabilities`, capabilities),
    ]),
  ];
}

function certificationViolations({ certifications }: AgencyProfile): ProfileViolation[] {
  return [
    ...tooMany('certifications', certifications, LIST.certifications),
    ...certifications.flatMap(({ issuer, name, year, link }, at) => [
      ...tooLong(`certifications.${at}.issuer`, issuer, TEXT.issuer),
      ...tooLong(`certifications.${at}.name`, name, TEXT.certificationName),
      ...outOfBounds(`certifications.${at}.year`, year, NUMBER.certificationYear),
      ...tooLong(`certifications.${at}.link`, link, TEXT.link),
      ...notWebAddress(`certifications.${at}.link`, link),
    ]),
  ];
}

/** Only Italian numbers have a check digit that we know. */
function isWrongVatNumber(text: string): boolean {
  return !checkVatNumber(text).isValid;
}
