import type { Rating } from '../agency.ts';
import type { EvidenceLevel } from '../evidence-level.ts';

/** Jobs of a capability that clients must have rated before its offer counts as shown. */
export const RATED_JOBS_FOR_SHOWN = 5;

/** Mean of stars below which ratings speak against the work, however many they are. */
export const LEAST_RATING_FOR_SHOWN = 4;

/**
 * Evidence of an imported offer. Without it, a tenth of the work in a capability and ninety reviewed
 * jobs of it would count the same. A source rates the whole agency, so the jobs rated in one
 * capability are taken to be its share of the reviews. Nobody checked which service each review was
 * about: that can show work, never verify it. A share the source did not state (null) is a guess of
 * ours, and a guess shows nothing.
 */
export function ratedEvidence(
  statedShareRatio: number | null,
  rating: Rating | null,
): Exclude<EvidenceLevel, 'verified'> {
  if (statedShareRatio === null || rating === null) return 'declared';
  const ratedJobs = statedShareRatio * rating.count;
  const isShown = ratedJobs >= RATED_JOBS_FOR_SHOWN && rating.mean >= LEAST_RATING_FOR_SHOWN;
  return isShown ? 'shown' : 'declared';
}
