import type { SearchLimits } from '../search/search.ts';

/** A search that may take as long as it likes. */
export const NO_LIMITS: SearchLimits = {
  stopwatch: () => 0,
  deadline: Number.POSITIVE_INFINITY,
};
