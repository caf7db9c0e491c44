import { inOrder } from './gather-periods.ts';
import type { RecordedPeriod } from './recorded-period.ts';

/**
 * A newer file joined to what was kept: where both speak of the same days of a channel from the
 * same programme the newer one counts, since ad managers correct their figures for weeks.
 */
export function mergedHistory(
  kept: readonly RecordedPeriod[],
  newer: readonly RecordedPeriod[],
): readonly RecordedPeriod[] {
  const stretches = new Map<string, Stretch[]>();
  for (const period of [...newer].sort(inOrder)) {
    const { from, to } = period;
    const before = stretches.get(keyOf(period));
    const latest = before?.at(-1)?.latest ?? '';
    const stretch = { from, latest: latest > to ? latest : to };
    if (before === undefined) stretches.set(keyOf(period), [stretch]);
    else before.push(stretch);
  }
  const rest = kept.filter((period) => !isCovered(period, stretches.get(keyOf(period)) ?? []));
  return [...rest, ...newer].sort(inOrder);
}

/** In the order of their first days, each with the last day of all up to it. */
interface Stretch {
  readonly from: string;
  readonly latest: string;
}

const keyOf = ({ source, channel }: RecordedPeriod): string => `${source} ${channel ?? ''}`;

/** By halving: thousands of weeks are held against thousands while somebody waits. */
function isCovered({ from, to }: RecordedPeriod, stretches: readonly Stretch[]): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.from <= to) low = middle + 1;
    else high = middle;
  }
  return low > 0 && stretches[low - 1]!.latest >= from;
}
