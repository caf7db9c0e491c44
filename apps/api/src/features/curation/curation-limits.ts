/** Longest texts, as the tables have them. */
export const CURATION_LIMITS = {
  reason: 1_000,
  notice: 1_000,
  appeal: 4_000,
  search: 120,
} as const;
