import type { Brief } from '@raccordo/brief';
import type { ChannelId, FigureBook } from '@raccordo/taxonomy';
import { feesNeededOf } from './fees.ts';
import { leastMediaSumOf, mediaOf } from './media.ts';
import type { Work } from './work.ts';

/** Least monthly budget, minor units, that pays every hour and the media that go with it. */
export function fullMonthlyOf(
  brief: Brief,
  work: Work,
  channels: readonly ChannelId[],
  book: FigureBook,
): number {
  const feesNeededMinor = feesNeededOf(brief, work);
  const leastMinor = leastMediaSumOf(channels, brief, book);
  const statedMinor = brief.budget.mediaMinor;
  if (leastMinor === 0) return feesNeededMinor;
  if (statedMinor !== null) return feesNeededMinor + statedMinor;
  const paysAll = (monthlyMinor: number): boolean => {
    const mediaMinor = mediaOf({ monthlyMinor, statedMinor, leastMinor, feesNeededMinor }, book);
    return mediaMinor >= leastMinor && monthlyMinor - mediaMinor >= feesNeededMinor;
  };
  // Fees and media never fall as the budget grows, and the sum over half the budget (over the
  // guard where that is less) pays both.
  const mediaShare = Math.min(0.5, book.thresholds.fee_share.value.typical);
  return leastSuch(paysAll, 0, Math.ceil((feesNeededMinor + leastMinor) / mediaShare));
}

/**
 * Least integer in [low, high] for which a condition that never turns back holds; it holds at
 * `high`.
 */
function leastSuch(holds: (value: number) => boolean, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}
