import type { ChannelId } from '@raccordo/taxonomy';
import type { Mix } from '../allocation/mix.ts';

/** Can the channels of a mix be told apart by a month of results? */
export type Comparison =
  | { readonly kind: 'one_channel' }
  | { readonly kind: 'telling'; readonly leastPerMonth: number }
  | {
      readonly kind: 'noise';
      /** Channels whose month is too small to be compared. */
      readonly channels: readonly ChannelId[];
      readonly leastPerMonth: number;
      /** A month's cost per result lies this far from the true one, either way (95 %). */
      readonly errorRatio: number;
      /** Months to wait until even the smallest can be compared; null where it brings nothing. */
      readonly monthsToTell: number | null;
    };

/** Relative sampling error of a count: 1.96 / √n, 95 % either way; at most everything. */
export function countErrorRatio(count: number): number {
  return count <= 0 ? 1 : Math.min(1, 1.96 / Math.sqrt(count));
}

/** @param neededPerMonth results a month from which a comparison is evidence (published figure) */
export function comparisonOf({ channels }: Mix, neededPerMonth: number): Comparison {
  if (channels.length < 2) return { kind: 'one_channel' };
  const small = channels.filter(({ resultsPerMonth }) => resultsPerMonth < neededPerMonth);
  const leastPerMonth = Math.min(...channels.map(({ resultsPerMonth }) => resultsPerMonth));
  if (small.length === 0) return { kind: 'telling', leastPerMonth };
  return {
    kind: 'noise',
    channels: small.map(({ channel }) => channel),
    leastPerMonth,
    errorRatio: countErrorRatio(leastPerMonth),
    monthsToTell: leastPerMonth > 0 ? Math.ceil(neededPerMonth / leastPerMonth) : null,
  };
}
