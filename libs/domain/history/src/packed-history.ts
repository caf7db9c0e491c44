import type { ChannelId } from '@raccordo/taxonomy';
import { dayOfIso, isoOf } from './cells/calendar.ts';
import { inOrder } from './gather-periods.ts';
import type { RecordedPeriod } from './recorded-period.ts';
import type { SourceId } from './sources/source.ts';

/**
 * A channel's periods from one programme, number by number: a third of the length of as many
 * objects. All lists are as long as each other.
 */
export interface PackedSeries {
  readonly source: SourceId;
  readonly channel: ChannelId | null;
  /** First days, `YYYY-MM-DD`. */
  readonly from: readonly string[];
  /** How many days each has. */
  readonly days: readonly number[];
  readonly spendMinor: readonly number[];
  readonly visits: readonly (number | null)[];
  readonly resultHundredths: readonly (number | null)[];
}

export function packedHistory(periods: readonly RecordedPeriod[]): readonly PackedSeries[] {
  const groups = new Map<string, RecordedPeriod[]>();
  for (const period of [...periods].sort(inOrder)) {
    const key = `${period.source} ${period.channel ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [period]);
    else group.push(period);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({
      source: group[0]!.source,
      channel: group[0]!.channel,
      from: group.map(({ from }) => from),
      days: group.map(({ from, to }) => dayOfIso(to)! - dayOfIso(from)! + 1),
      spendMinor: group.map(({ spendMinor }) => spendMinor),
      visits: group.map(({ visits }) => visits),
      resultHundredths: group.map(({ resultHundredths }) => resultHundredths),
    }));
}

/** Null where lists differ in length or days are none: it was not packed by us. */
export function unpackedHistory(series: readonly PackedSeries[]): readonly RecordedPeriod[] | null {
  const periods: RecordedPeriod[] = [];
  for (const { source, channel, from, days, spendMinor, visits, resultHundredths } of series) {
    const lengths = [days, spendMinor, visits, resultHundredths].map(({ length }) => length);
    if (lengths.some((length) => length !== from.length)) return null;
    for (const [at, start] of from.entries()) {
      const [first, count] = [dayOfIso(start), days[at]!];
      if (first === null || !Number.isSafeInteger(count) || count < 1 || count > 400) return null;
      periods.push({
        source,
        channel,
        from: start,
        to: isoOf(first + count - 1),
        spendMinor: spendMinor[at]!,
        visits: visits[at]!,
        resultHundredths: resultHundredths[at]!,
      });
    }
  }
  return periods.sort(inOrder);
}
