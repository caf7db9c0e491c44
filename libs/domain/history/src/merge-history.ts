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
  const stretches = new Map<string, RecordedPeriod[]>();
  const keyOf = ({ source, channel }: RecordedPeriod) => `${source} ${channel ?? ''}`;
  for (const period of newer) {
    const key = keyOf(period);
    stretches.set(key, [...(stretches.get(key) ?? []), period]);
  }
  const rest = kept.filter((period) => {
    const rivals = stretches.get(keyOf(period)) ?? [];
    return !rivals.some(({ from, to }) => from <= period.to && to >= period.from);
  });
  return [...rest, ...newer].sort(inOrder);
}
