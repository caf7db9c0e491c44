import { WHOLE_PPM, type Ppm } from '@raccordo/kernel';
import type { Rating } from './agency.ts';

/** Reviews that the prior is worth: the median agency of a directory has eleven. */
export const TRACK_RECORD_PRIOR_REVIEWS = 11;
/** Mean of the prior, of 5. */
export const TRACK_RECORD_PRIOR_MEAN = 4.89;
export const BEST_RATING = 5;

/**
 * Bayesian mean of the reviews as a share of full marks: `(11 · 4.89 + n · mean) / (11 + n) / 5`.
 * An agency without reviews gets the prior (978_000 ppm): neither a penalty nor a bonus.
 */
export function trackRecordPpm(rating: Rating | null): Ppm {
  const { mean, count } = rating ?? { mean: 0, count: 0 };
  const marks = TRACK_RECORD_PRIOR_REVIEWS * TRACK_RECORD_PRIOR_MEAN + count * mean;
  const shrunkMean = marks / (TRACK_RECORD_PRIOR_REVIEWS + count);
  return Math.round((shrunkMean / BEST_RATING) * WHOLE_PPM);
}
