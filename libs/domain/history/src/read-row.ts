import { dayOfIso } from './cells/calendar.ts';
import type { Span } from './cells/calendar.ts';
import { isEuro } from './cells/header-key.ts';
import { readDate } from './cells/read-date.ts';
import type { DateOrder } from './cells/read-date.ts';
import { readNumber } from './cells/read-number.ts';
import type { DecimalSign } from './cells/read-number.ts';
import { HISTORY_LIMITS } from './recorded-period.ts';
import { RowRefused } from './row-problem.ts';

/** Where things stand in a row (−1 = nowhere) and how they are written. */
export interface RowForm {
  readonly columns: Readonly<Record<'from' | 'to' | 'spend' | 'visits' | 'results', number>> &
    Readonly<Record<'group' | 'campaign' | 'result_kind' | 'currency', number>>;
  readonly dates: DateOrder;
  readonly decimal: DecimalSign;
  readonly wholePeriod: Span | null;
  readonly today: number;
}

type Cells = readonly string[];

interface NumberBounds {
  /** Parts of a whole that are counted. */
  readonly scale: number;
  readonly most: number;
}

export const MONEY: NumberBounds = { scale: 100, most: HISTORY_LIMITS.mostSpendMinor };
export const VISITS: NumberBounds = { scale: 1, most: HISTORY_LIMITS.mostVisits };
export const RESULTS: NumberBounds = { scale: 100, most: HISTORY_LIMITS.mostResultHundredths };

const FIRST_DAY = dayOfIso(HISTORY_LIMITS.firstDay)!;
const LONGEST_DATE = 60;

export function textAt(cells: Cells, at: number): string {
  const text = at < 0 ? '' : (cells[at] ?? '').trim();
  return text === '--' ? '' : text;
}

/** The days of a row. @throws RowRefused */
export function spanIn(cells: Cells, { columns, wholePeriod, dates, today }: RowForm): Span {
  const { from, to } = columns;
  if (from < 0) return wholePeriod!;
  const start = dateAt(cells, from, dates);
  const end = to < 0 ? start : dateAt(cells, to, dates);
  if (end.last < start.first) throw new RowRefused('period.reversed', to < 0 ? from : to);
  if (start.first < FIRST_DAY) throw new RowRefused('date.too_old', from);
  if (start.first > today) throw new RowRefused('date.in_future', from);
  if (end.last - start.first >= HISTORY_LIMITS.longestPeriodDays) {
    throw new RowRefused('period.too_long', to < 0 ? from : to);
  }
  return { first: start.first, last: end.last };
}

function dateAt(cells: Cells, at: number, order: DateOrder): Span {
  const text = textAt(cells, at);
  if (text === '') throw new RowRefused('date.missing', at);
  const span = text.length > LONGEST_DATE ? null : readDate(text, order);
  if (span === null) throw new RowRefused('date.unreadable', at);
  return span;
}

/** A number in whole parts, zero where nothing stands. @throws RowRefused */
export function countIn(
  cells: Cells,
  at: number,
  decimal: DecimalSign,
  { scale, most }: NumberBounds,
): number {
  const read = readNumber(cells[at] ?? '', decimal);
  switch (read.kind) {
    case 'nothing':
      return 0;
    case 'not_euro':
      throw new RowRefused('currency.not_euro', at);
    case 'unreadable':
      throw new RowRefused('number.unreadable', at);
    case 'number': {
      if (read.value < 0) throw new RowRefused('number.negative', at);
      const parts = Math.round(read.value * scale);
      if (!(parts <= most)) throw new RowRefused('number.too_large', at);
      return parts;
    }
  }
}

/** @throws RowRefused where a row says that its money is not euros */
export function requireEuro(cells: Cells, { columns: { currency } }: RowForm): void {
  const said = textAt(cells, currency);
  if (said !== '' && !isEuro(said)) throw new RowRefused('currency.not_euro', currency);
}
