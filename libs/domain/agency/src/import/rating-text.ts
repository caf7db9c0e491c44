import type { Rating } from '../agency.ts';
import { statedText } from './normalise-text.ts';

export type RatingProblem = 'impossible_rating' | 'rating_without_reviews';

export interface RatingReading {
  readonly rating: Rating | null;
  readonly problem: RatingProblem | null;
}

/** Mean of 1..5 stars over at least one review; anything else cannot have been given by anybody. */
export function readRating(
  meanText: string | undefined,
  countText: string | undefined,
): RatingReading {
  const meanStated = statedText(meanText);
  if (meanStated === null) return { rating: null, problem: null };
  const mean = Number(meanStated.replace(',', '.').replace(/\s*(\/\s*5|stars?|stelle)$/i, ''));
  if (!(mean >= 1 && mean <= 5)) return { rating: null, problem: 'impossible_rating' };
  const countStated = statedText(countText);
  const count =
    countStated === null ? 0 : Number(countStated.replace(/[.,\s]|reviews?|recensioni/gi, ''));
  if (!Number.isSafeInteger(count) || count < 0)
    return { rating: null, problem: 'impossible_rating' };
  if (count === 0) return { rating: null, problem: 'rating_without_reviews' };
  return { rating: { mean, count: Math.min(count, 1_000_000) }, problem: null };
}
