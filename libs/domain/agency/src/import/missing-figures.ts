import type { Offer } from '../agency.ts';
import { MAX_OFFER_HOURS } from '../agency.ts';
import type { Headcount } from './headcount-text.ts';
import { typicalHeadcount } from './headcount-text.ts';

/** Bands of people agencies declare themselves in. */
export type AgencySize = 'solo' | 'tiny' | 'small' | 'medium' | 'large';

/**
 * What stands in for a figure a source does not give. Every use is recorded in `estimatedFields`,
 * and an offer whose share was filled stays at evidence level `declared`.
 */
export const MISSING_FIGURES = {
  /**
   * Monthly minimum = least project ÷ months. Three is the shortest engagement in which any paid
   * channel shows its full effect.
   */
  monthsOfLeastProject: 3,
  /** Nobody is credited with people it did not state: the smaller of the two common bands. */
  headcount: { min: 2, max: 9 },
  /** Hours a person can bill in a month. */
  billableHoursPerPerson: 120,
  /** Part of a capability's hours one new client can have. */
  shareForOneClientRatio: 0.15,
  /** Agencies that do not say where they work are taken to work at a distance too. */
  isRemote: true,
  /**
   * EUR cents an hour. Abroad: the middle of the median band ($100–149) of 841 agencies of a public
   * directory, the same in every size band. Italy: typical rates of Italian agencies, 45–80 EUR.
   */
  hourlyRateMinor: {
    italy: { solo: 4_500, tiny: 5_500, small: 6_500, medium: 8_000, large: 10_000 },
    abroad: { solo: 11_500, tiny: 11_500, small: 11_500, medium: 11_500, large: 11_500 },
  },
  /**
   * EUR cents a month. Abroad: median least project of the size band ($1,000 alone, else $5,000) ÷
   * months. Italy: usual monthly tickets of small and medium agencies.
   */
  minRetainerMinor: {
    italy: { solo: 30_000, tiny: 50_000, small: 80_000, medium: 150_000, large: 300_000 },
    abroad: { solo: 30_796, tiny: 153_979, small: 153_979, medium: 153_979, large: 153_979 },
  },
} as const;

export function agencySizeOf(headcount: Headcount): AgencySize {
  const people = typicalHeadcount(headcount);
  if (people < 2) return 'solo';
  if (people < 10) return 'tiny';
  if (people < 50) return 'small';
  return people < 250 ? 'medium' : 'large';
}

/** Hours a month one client can have of a capability: people × hours × share of work × share for one. */
export function estimatedHours(headcount: Headcount, shareRatio: number): Offer['hoursPerMonth'] {
  const { billableHoursPerPerson, shareForOneClientRatio } = MISSING_FIGURES;
  const hours =
    typicalHeadcount(headcount) * billableHoursPerPerson * shareRatio * shareForOneClientRatio;
  return Math.min(MAX_OFFER_HOURS, Math.max(1, Math.round(hours)));
}
