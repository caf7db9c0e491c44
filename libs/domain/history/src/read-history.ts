import { dayOfIso } from './cells/calendar.ts';
import { headerKeyOf, isEuro } from './cells/header-key.ts';
import { gathered } from './gather-periods.ts';
import { MOST_GROUPS } from './import-choices.ts';
import type { ImportChoices, ImportRefusal } from './import-choices.ts';
import { profileOf } from './profile-table.ts';
import type { RowForm } from './read-row.ts';
import { readRows } from './read-rows.ts';
import type { RowNote, SpendColumn } from './read-rows.ts';
import type { RecognisedTable, TableRow } from './recognise-table.ts';
import { HISTORY_LIMITS } from './recorded-period.ts';
import type { RecordedPeriod } from './recorded-period.ts';
import { LONGEST_VALUE, isRefusal } from './row-problem.ts';
import type { RowProblem } from './row-problem.ts';
import { channelOfRole } from './sources/column-role.ts';
import type { ColumnRole } from './sources/column-role.ts';
import { lengthNamed } from './sources/role-headers.ts';
import { sourceOf } from './sources/source.ts';

export type HistoryReading =
  | {
      readonly kind: 'read';
      readonly periods: readonly RecordedPeriod[];
      /** In the order of the lines. */
      readonly problems: readonly RowProblem[];
      readonly rows: RowCounts;
    }
  | ({ readonly kind: 'refused' } & ImportRefusal);

export interface RowCounts {
  readonly taken: number;
  readonly refused: number;
  /** Sums and notices, and rows of groups the firm leaves out. */
  readonly passedOver: number;
}

/**
 * A firm's own table as periods by channel. Total: any rows give an answer, and every row that is
 * not taken is named with its line, its column and the reason. Days become weeks (Monday first), so
 * that chance does not drown what they say.
 *
 * @param today `YYYY-MM-DD`; what begins later is refused
 */
export function readHistory(
  table: RecognisedTable,
  rows: readonly TableRow[],
  choices: ImportChoices,
  today: string,
): HistoryReading {
  const { roles } = choices;
  const body = rows.filter(({ line }) => line > table.headerLine);
  const profile = profileOf(body, roles);
  const wide = spendColumns(roles);
  const refusal = refusalOf(table, roles, wide, profile.groups.length);
  if (refusal !== null) return { kind: 'refused', ...refusal };
  const [dates, decimal] = [choices.dates ?? profile.dates, choices.decimal ?? profile.decimal];
  if (dates === null) return { kind: 'refused', reason: 'dates_ambiguous' };
  if (decimal === null) return { kind: 'refused', reason: 'numbers_ambiguous' };
  const form: RowForm = {
    columns: columnsOf(roles),
    dates,
    decimal,
    wholePeriod: spanOf(table.wholePeriod),
    today: dayOfIso(today) ?? Number.POSITIVE_INFINITY,
  };
  const { entries, problems, passedOver } = readRows(table, body, choices, form, wide);
  const { from, to } = form.columns;
  const named = from < 0 || to >= 0 ? null : lengthNamed(table.header[from] ?? '');
  const { periods, overlapping } = gathered(entries, table.source, named, to < 0);
  if (periods.length > HISTORY_LIMITS.mostPeriods) {
    return { kind: 'refused', reason: 'too_many_periods', periods: periods.length };
  }
  const double = body.filter(({ line }) => overlapping.has(line));
  const notes = [
    ...problems.map((note) => problemOf(table, note)),
    ...double.map((row) => problemOf(table, { row, code: 'period.overlaps', at: from })),
  ].sort((a, b) => a.line - b.line);
  const refused = notes.filter(isRefusal).length;
  const taken = new Set(entries.map(({ line }) => line)).size - overlapping.size;
  if (taken + refused === 0) return { kind: 'refused', reason: 'no_rows' };
  return { kind: 'read', periods, problems: notes, rows: { taken, refused, passedOver } };
}

function refusalOf(
  { header, source, wholePeriod }: RecognisedTable,
  roles: readonly ColumnRole[],
  wide: readonly SpendColumn[],
  groups: number,
): ImportRefusal | null {
  const money = [roles.indexOf('spend'), ...wide.map(({ at }) => at)].filter((at) => at >= 0);
  const foreign = money
    .map((at) => headerKeyOf(header[at] ?? '').currency)
    .find((currency) => currency !== null && !isEuro(currency));
  if (foreign != null) return { reason: 'currency_not_euro', currency: foreign };
  if (money.length === 0) {
    const isBlind = sourceOf(source)?.knowsSpend === false;
    return { reason: isBlind ? 'source_without_spend' : 'no_spend_column' };
  }
  if (!roles.includes('from') && wholePeriod === null) return { reason: 'no_date_column' };
  const isTooMany = wide.length === 0 && groups > MOST_GROUPS;
  return isTooMany ? { reason: 'too_many_groups', groups } : null;
}

function spendColumns(roles: readonly ColumnRole[]): readonly SpendColumn[] {
  return roles.flatMap((role, at) => {
    const channel = channelOfRole(role);
    return channel === null ? [] : [{ channel, at }];
  });
}

function columnsOf(roles: readonly ColumnRole[]): RowForm['columns'] {
  return {
    from: roles.indexOf('from'),
    to: roles.indexOf('to'),
    spend: roles.indexOf('spend'),
    visits: roles.indexOf('visits'),
    results: roles.indexOf('results'),
    group: roles.indexOf('group'),
    campaign: roles.indexOf('campaign'),
    result_kind: roles.indexOf('result_kind'),
    currency: roles.indexOf('currency'),
  };
}

function problemOf({ header }: RecognisedTable, { row, code, at }: RowNote): RowProblem {
  const value = (row.cells[at] ?? '').slice(0, LONGEST_VALUE);
  return { line: row.line, column: header[at] ?? '', code, value };
}

function spanOf(period: RecognisedTable['wholePeriod']): RowForm['wholePeriod'] {
  return period === null ? null : { first: dayOfIso(period.from)!, last: dayOfIso(period.to)! };
}
