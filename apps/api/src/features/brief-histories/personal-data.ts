import type { DataDeclaration } from '../../platform/privacy/personal-data.ts';

/** Sums of a firm by channel and week: money, visits and results, and of nobody. */
export const BRIEF_HISTORIES_PERSONAL_DATA: DataDeclaration = {
  personal: [],
  impersonal: {
    brief_histories: ['brief_id', 'version', 'series', 'is_used', 'updated_at'],
  },
};
