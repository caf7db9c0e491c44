/** Dates are `YYYY-MM-DD`, months `YYYY-MM`; both compare as text. */

/** Whole months from one date to another; negative when `from` is later. */
export function wholeMonthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = partsOf(from);
  const [toYear, toMonth, toDay] = partsOf(to);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/** The month so many months after another. */
export function monthAfter(month: string, months: number): string {
  const [year, of] = partsOf(month);
  const index = year * 12 + (of - 1) + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${twoDigits((index % 12) + 1)}`;
}

/** A month is as old as its first day: work of this month is never in the future. */
export function firstDayOf(month: string): string {
  return `${month}-01`;
}

export function lastDayOf(month: string): string {
  const [year, of] = partsOf(month);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][of - 1] ?? 31;
  return `${month}-${twoDigits(days)}`;
}

export function monthOf(date: string): string {
  return date.slice(0, 7);
}

export function isMonth(text: string): boolean {
  return /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text);
}

function partsOf(date: string): readonly [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
