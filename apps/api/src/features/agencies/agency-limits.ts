import { AGENCY_TEXT_LIMITS, MAX_OFFER_HOURS } from '@raccordo/agency';

/** Bounds the columns, the CHECKs and the queries share. */
export const AGENCY_LIMITS = {
  ...AGENCY_TEXT_LIMITS,
  slug: 80,
  query: 120,
  /** 10 million euros in minor units. */
  amountMinor: 1_000_000_000,
  headcount: 1_000_000,
  offerHours: MAX_OFFER_HOURS,
} as const;
