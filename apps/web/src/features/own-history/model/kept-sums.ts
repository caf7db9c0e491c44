import type { RecordedPeriod, SourceId } from '@raccordo/history';
import type { ChannelId } from '@raccordo/taxonomy';

/** All periods of a channel from one programme, together. */
export interface KeptSum {
  readonly source: SourceId;
  /** Null for results of the whole firm. */
  readonly channel: ChannelId | null;
  readonly from: string;
  readonly to: string;
  readonly spendMinor: number;
  readonly visits: number | null;
  readonly results: number | null;
}

/** In the order in which they first appear. */
export function keptSums(periods: readonly RecordedPeriod[]): readonly KeptSum[] {
  const sums = new Map<string, KeptSum>();
  for (const { source, channel, from, to, ...said } of periods) {
    const key = `${source} ${channel ?? ''}`;
    const sum = sums.get(key);
    sums.set(key, {
      source,
      channel,
      from: sum === undefined || from < sum.from ? from : sum.from,
      to: sum === undefined || to > sum.to ? to : sum.to,
      spendMinor: (sum?.spendMinor ?? 0) + said.spendMinor,
      visits: plus(sum?.visits, said.visits),
      results: plus(
        sum?.results,
        said.resultHundredths === null ? null : said.resultHundredths / 100,
      ),
    });
  }
  return [...sums.values()];
}

function plus(a: number | null | undefined, b: number | null): number | null {
  return a == null ? b : a + (b ?? 0);
}
