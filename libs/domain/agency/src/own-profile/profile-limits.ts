import { AGENCY_TEXT_LIMITS } from '../import/read-agency-row.ts';
import { MAX_OFFER_HOURS } from '../agency.ts';

/** Bounds of a whole number, both ends allowed. */
export interface WholeLimit {
  readonly min: number;
  readonly max: number;
}

/**
 * Bounds of everything an agency says of itself, typed once: the request, the form and the CHECK
 * constraints read them from here. Texts are counted in UTF-16 units.
 */
export const PROFILE_LIMITS = {
  text: {
    name: AGENCY_TEXT_LIMITS.name,
    legalName: 200,
    vatNumber: 20,
    city: AGENCY_TEXT_LIMITS.city,
    website: AGENCY_TEXT_LIMITS.website,
    description: AGENCY_TEXT_LIMITS.description,
    personName: 120,
    personRole: 120,
    issuer: 160,
    certificationName: 200,
    link: 500,
    caseTitle: 160,
    caseResult: 2_000,
    metric: 80,
    unit: 24,
    /** Why a claim is contested, refused, or needs more. */
    reason: 1_000,
  },
  number: {
    foundedYear: { min: 1850, max: 2100 },
    headcount: { min: 1, max: 1_000_000 },
    hourlyRateMinor: { min: 1, max: 1_000_000_000 },
    minRetainerMinor: { min: 0, max: 1_000_000_000 },
    shareBasisPoints: { min: 0, max: 10_000 },
    hoursPerMonth: { min: 0, max: MAX_OFFER_HOURS },
    certificationYear: { min: 1950, max: 2100 },
  },
  /** Greatest size of a measured figure, either sign. */
  figureValue: 1_000_000_000_000,
  list: { people: 60, certifications: 40, figures: 8, cases: 200 },
} as const satisfies {
  readonly text: Readonly<Record<string, number>>;
  readonly number: Readonly<Record<string, WholeLimit>>;
  readonly figureValue: number;
  readonly list: Readonly<Record<string, number>>;
};

/** The whole of an agency's work, in basis points. */
export const WHOLE_SHARE_BASIS_POINTS = 10_000;
