/** Days are whole numbers since 1970-01-01, so that spans can be compared and counted. */
const MS_A_DAY = 86_400_000;

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Null for a day that no calendar has. */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / MS_A_DAY : null;
}

export function isoOf(day: number): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

/** Null unless it is a real day written `YYYY-MM-DD`. */
export function dayOfIso(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** 1970-01-01 was a Thursday. */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

export function monthSpan(year: number, month: number): Span | null {
  const first = month < 1 || month > 12 ? null : dayOf(year, month, 1);
  if (first === null) return null;
  return { first, last: Date.UTC(year, month, 0) / MS_A_DAY };
}

/** Week 1 of ISO 8601 is the one that holds 4 January. */
export function isoWeekSpan(year: number, week: number): Span | null {
  if (week < 1 || week > 53) return null;
  const first = mondayOf(Date.UTC(year, 0, 4) / MS_A_DAY) + 7 * (week - 1);
  return { first, last: first + 6 };
}
