import { isoOf, mondayOf } from './cells/calendar.ts';
import type { Span } from './cells/calendar.ts';
import type { RecordedPeriod } from './recorded-period.ts';
import type { SourceId } from './sources/source.ts';

/** What one row says of one channel. */
export interface ReadEntry extends Omit<RecordedPeriod, 'source' | 'from' | 'to'> {
  readonly line: number;
  readonly span: Span;
}

export interface Gathered {
  readonly periods: readonly RecordedPeriod[];
  /** Lines whose days another length of period already covers. */
  readonly overlapping: ReadonlySet<number>;
}

type Length = 'day' | 'week' | 'month';

/**
 * Rows summed by channel and period. Where months and days of the same channel overlap, the length
 * most rows have is kept: both together would count the money twice.
 *
 * @param named length of period that the header names, if it does
 * @param isOneDate whether rows name a day, and the file as a whole how long it stands for
 */
export function gathered(
  entries: readonly ReadEntry[],
  source: SourceId,
  named: Length | null,
  isOneDate: boolean,
): Gathered {
  const length = isOneDate ? (named ?? lengthOf(entries)) : 'day';
  const spans = entries.map((entry) => ({ ...entry, span: stretched(entry.span, length) }));
  const overlapping = overlappingLines(spans);
  const kept = spans.filter(({ line }) => !overlapping.has(line));
  const days = { first: Infinity, last: -Infinity };
  for (const { span } of kept) {
    days.first = Math.min(days.first, span.first);
    days.last = Math.max(days.last, span.last);
  }
  const sums = new Map<string, RecordedPeriod>();
  for (const { span, channel, spendMinor, visits, resultHundredths } of kept) {
    const { first, last } = span.first === span.last ? weekIn(span.first, days) : span;
    const [from, to] = [isoOf(first), isoOf(last)];
    const key = `${channel ?? ''} ${from} ${to}`;
    const sum = sums.get(key);
    sums.set(key, {
      source,
      channel,
      from,
      to,
      spendMinor: (sum?.spendMinor ?? 0) + spendMinor,
      visits: plus(sum?.visits, visits),
      resultHundredths: plus(sum?.resultHundredths, resultHundredths),
    });
  }
  return { periods: [...sums.values()].sort(inOrder), overlapping };
}

/** Nothing and a number are a number; nothing twice stays unknown. */
function plus(a: number | null | undefined, b: number | null): number | null {
  return a == null ? b : a + (b ?? 0);
}

export function inOrder(a: RecordedPeriod, b: RecordedPeriod): number {
  const [x, y] = [a, b].map(({ from, to, channel, source }) =>
    [from, to, channel ?? '', source].join(' '),
  );
  return x! < y! ? -1 : x! > y! ? 1 : 0;
}

/** Weeks of a file begin and end with its own first and last day. */
function weekIn(day: number, days: Span): Span {
  const monday = mondayOf(day);
  return { first: Math.max(monday, days.first), last: Math.min(monday + 6, days.last) };
}

/** Dates a week apart stand for weeks, firsts of the month for months, others for themselves. */
function lengthOf(entries: readonly ReadEntry[]): Length {
  if (entries.some(({ span }) => span.first !== span.last)) return 'day';
  const days = [...new Set(entries.map(({ span }) => span.first))].sort((a, b) => a - b);
  if (days.length < 2) return 'day';
  if (days.every((day) => isoOf(day).endsWith('-01'))) return 'month';
  const isWeekly = days.every((day, at) => at === 0 || (day - days[at - 1]!) % 7 === 0);
  return isWeekly && days.length > 2 ? 'week' : 'day';
}

function stretched(span: Span, length: Length): Span {
  if (span.first !== span.last || length === 'day') return span;
  if (length === 'week') return { first: span.first, last: span.first + 6 };
  const date = new Date(`${isoOf(span.first)}T00:00:00Z`);
  const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return { first: span.first, last: span.first + days - date.getUTCDate() };
}

function overlappingLines(entries: readonly ReadEntry[]): ReadonlySet<number> {
  const daysIn = ({ first, last }: Span): number => last - first + 1;
  const rowsOfLength = new Map<number, number>();
  const spans = new Map<string, ReadEntry[]>();
  for (const entry of entries) {
    const days = daysIn(entry.span);
    rowsOfLength.set(days, (rowsOfLength.get(days) ?? 0) + 1);
    const key = `${entry.channel ?? ''} ${entry.span.first} ${days}`;
    const same = spans.get(key);
    if (same === undefined) spans.set(key, [entry]);
    else same.push(entry);
  }
  const commonest = [...spans.values()].sort(([a], [b]) => {
    const [x, y] = [a!.span, b!.span];
    const difference = rowsOfLength.get(daysIn(y))! - rowsOfLength.get(daysIn(x))!;
    return difference || daysIn(x) - daysIn(y) || x.first - y.first;
  });
  const covered = new Set<string>();
  const lines = new Set<number>();
  for (const same of commonest) {
    const { channel, span } = same[0]!;
    const days = Array.from({ length: daysIn(span) }, (_, at) => {
      return `${channel ?? ''} ${span.first + at}`;
    });
    if (days.some((day) => covered.has(day))) same.forEach(({ line }) => lines.add(line));
    else days.forEach((day) => covered.add(day));
  }
  return lines;
}
