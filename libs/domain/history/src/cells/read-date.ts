import { dayOf, isoWeekSpan, monthSpan } from './calendar.ts';
import type { Span } from './calendar.ts';

/** Which comes first in `05/04/2026`; one file writes all its dates the same way. */
export type DateOrder = 'dmy' | 'mdy';

const NAMES = [
  ['jan', 'gen'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['may', 'mag'],
  ['jun', 'giu'],
  ['jul', 'lug'],
  ['aug', 'ago'],
  ['sep', 'set'],
  ['oct', 'ott'],
  ['nov'],
  ['dec', 'dic'],
] as const;

/** English and Italian, whole or cut short: `Sept`, `sett.`, `gennaio`. */
function monthNamed(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return NAMES.findIndex((names) => names.some((known) => known === start)) + 1;
}

const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const TIME = /[T ]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?( ?[AP]M)?( ?(Z|UTC|[+-]\d{2}:?\d{2}))?$/i;
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|gio|ven|sab|dom)[a-zì]*\.?,? (?=\S+ \S)/i;
const BETWEEN = / (?:-|–|—|~|to|al) /;

type Reader = (parts: readonly string[], order: DateOrder) => Span | null;

const single = (day: number | null): Span | null =>
  day === null ? null : { first: day, last: day };
const yearOf = (text: string): number => Number(text.length === 2 ? `20${text}` : text);

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([y, m, d]) => single(dayOf(+y!, +m!, +d!))],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/, ([y, m, d]) => single(dayOf(+y!, +m!, +d!))],
  [
    SLASHED,
    ([a, , b, y], order) =>
      single(order === 'dmy' ? dayOf(yearOf(y!), +b!, +a!) : dayOf(yearOf(y!), +a!, +b!)),
  ],
  [/^(\d{4})[-/.](\d{1,2})$/, ([y, m]) => monthSpan(+y!, +m!)],
  [/^(\d{1,2})[-/.](\d{4})$/, ([m, y]) => monthSpan(+y!, +m!)],
  [/^(\d{4})[- ]?[Ww](\d{1,2})$/, ([y, w]) => isoWeekSpan(+y!, +w!)],
  [
    /^(\d{1,2})(?:°|º|st|nd|rd|th)?[ -](?:de[il] )?([A-Za-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/,
    ([d, m, y]) => single(named(yearOf(y!), m!, +d!)),
  ],
  [
    /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/,
    ([m, d, y]) => single(named(+y!, m!, +d!)),
  ],
  [
    /^([A-Za-z]{3,9})\.?[ -](\d{4}|\d{2})$/,
    ([m, y]) => (monthNamed(m!) === 0 ? null : monthSpan(yearOf(y!), monthNamed(m!))),
  ],
];

function named(year: number, month: string, day: number): number | null {
  return monthNamed(month) === 0 ? null : dayOf(year, monthNamed(month), day);
}

/** The days a cell names: one, a week, a month, or from one to another. Null if it names none. */
export function readDate(text: string, order: DateOrder): Span | null {
  const trimmed = text.trim().replace(/[\s\u00A0\u202F]+/g, ' ');
  const ends = trimmed.split(BETWEEN);
  if (ends.length === 2) {
    const [from, to] = ends.map((end) => readOne(end.replace(/^(?:dal|from) /i, ''), order));
    return from && to ? { first: from.first, last: to.last } : null;
  }
  return readOne(trimmed, order);
}

function readOne(text: string, order: DateOrder): Span | null {
  const withoutTime = text.replace(TIME, '');
  for (const candidate of [withoutTime, withoutTime.replace(WEEKDAY, '')]) {
    for (const [form, read] of FORMS) {
      const match = form.exec(candidate);
      const span = match === null ? null : read(match.slice(1), order);
      if (span !== null) return span;
    }
  }
  return null;
}

/**
 * The order in which all cells of a column can be read: only a number above twelve tells a day
 * from a month. Null = nothing tells and it makes a difference: ask.
 */
export function dateOrderOf(cells: Iterable<string>): DateOrder | null {
  const votes = { dmy: 0, mdy: 0 };
  let isOpen = false;
  for (const cell of cells) {
    for (const end of cell.trim().split(BETWEEN)) {
      const match = SLASHED.exec(end.replace(TIME, ''));
      if (match === null) continue;
      const [first, second] = [Number(match[1]), Number(match[3])];
      if (first > 12 && second <= 12) votes.dmy += 1;
      else if (second > 12 && first <= 12) votes.mdy += 1;
      else if (first !== second) isOpen = true;
    }
  }
  if (votes.dmy + votes.mdy > 0) return votes.mdy > votes.dmy ? 'mdy' : 'dmy';
  return isOpen ? null : 'dmy';
}
