import type { Currency } from '@raccordo/kernel';
import type { CapabilityId, LanguageId, RegionId, SectorId, SizeClass } from '@raccordo/taxonomy';

/**
 * What an agency says about itself. A draft may be half-way everywhere: null is "not yet", an empty
 * text or list too. What it can prove (cases, checks) lives beside it.
 */
export interface AgencyProfile {
  readonly company: CompanyPart;
  /** In the words of the agency; empty where it has none in that language. */
  readonly description: { readonly it: string; readonly en: string };
  readonly reach: ReachPart;
  readonly clients: ClientsPart;
  readonly terms: TermsPart;
  readonly offers: readonly ProfileOffer[];
  readonly people: readonly ProfilePerson[];
  readonly certifications: readonly Certification[];
}

export interface CompanyPart {
  readonly name: string | null;
  /** As the register has it, where it differs. */
  readonly legalName: string | null;
  readonly vatNumber: string | null;
  readonly city: string | null;
  /** ISO 3166-1, two capitals. */
  readonly countryCode: string | null;
  readonly region: RegionId | null;
  readonly foundedYear: number | null;
  readonly headcount: number | null;
  readonly website: string | null;
  readonly logoFileId: string | null;
}

export interface ReachPart {
  readonly servedRegions: readonly RegionId[];
  readonly isRemote: boolean;
  readonly languages: readonly LanguageId[];
}

export interface ClientsPart {
  readonly sectorExperience: readonly SectorId[];
  readonly sectorConflicts: readonly SectorId[];
  readonly sizesServed: readonly SizeClass[];
}

export interface TermsPart {
  readonly currency: Currency;
  readonly hourlyRateMinor: number | null;
  readonly minRetainerMinor: number | null;
  readonly isAvailable: boolean;
}

export interface ProfileOffer {
  readonly capability: CapabilityId;
  /** Parts per ten thousand of the agency's work. */
  readonly shareBasisPoints: number | null;
  /** Hours a month it can give one client. */
  readonly hoursPerMonth: number | null;
}

/** Someone the client would meet. A name is personal data: the agency keeps it, and only with reason. */
export interface ProfilePerson {
  readonly name: string;
  readonly role: string;
  readonly capabilities: readonly CapabilityId[];
}

export interface Certification {
  readonly issuer: string;
  readonly name: string;
  readonly year: number | null;
  readonly link: string | null;
  readonly fileId: string | null;
}

/** Where a new profile starts: nothing assumed on the agency's behalf. */
export function emptyProfile(): AgencyProfile {
  return {
    company: {
      name: null,
      legalName: null,
      vatNumber: null,
      city: null,
      countryCode: 'IT',
      region: null,
      foundedYear: null,
      headcount: null,
      website: null,
      logoFileId: null,
    },
    description: { it: '', en: '' },
    reach: { servedRegions: [], isRemote: false, languages: [] },
    clients: { sectorExperience: [], sectorConflicts: [], sizesServed: [] },
    terms: { currency: 'EUR', hourlyRateMinor: null, minRetainerMinor: null, isAvailable: true },
    offers: [],
    people: [],
    certifications: [],
  };
}
