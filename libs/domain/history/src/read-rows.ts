import type { ChannelId } from '@raccordo/taxonomy';
import type { ReadEntry } from './gather-periods.ts';
import type { ImportChoices } from './import-choices.ts';
import { isTotalRow } from './profile-table.ts';
import { MONEY, RESULTS, VISITS, countIn, requireEuro, spanIn, textAt } from './read-row.ts';
import type { RowForm } from './read-row.ts';
import type { RecognisedTable, TableRow } from './recognise-table.ts';
import { RowRefused } from './row-problem.ts';
import type { RowProblemCode } from './row-problem.ts';
import { guessChannel, isRequest } from './sources/guess-channel.ts';
import type { GroupChannel } from './sources/guess-channel.ts';

export interface ReadRows {
  readonly entries: readonly ReadEntry[];
  readonly problems: readonly RowNote[];
  readonly passedOver: number;
}

export interface RowNote {
  readonly row: TableRow;
  readonly code: RowProblemCode;
  readonly at: number;
}

/** A column of spend for one channel. */
export interface SpendColumn {
  readonly channel: ChannelId;
  readonly at: number;
}

/** Row by row: what each says, why it is refused, or that it is no row of anything. */
export function readRows(
  { source, headerLine }: RecognisedTable,
  rows: readonly TableRow[],
  choices: ImportChoices,
  form: RowForm,
  wide: readonly SpendColumn[],
): ReadRows {
  const { campaign } = form.columns;
  const entries: ReadEntry[] = [];
  const problems: RowNote[] = [];
  const seen = new Set<string>();
  let passedOver = 0;
  for (const row of rows) {
    const { line, cells } = row;
    if (line <= headerLine) continue;
    // Meta's own sum is a row like the others, without a campaign.
    const isSum = campaign >= 0 && source !== 'other' && textAt(cells, campaign) === '';
    const channel = wide.length > 0 ? 'all' : channelIn(cells, form.columns.group, choices);
    if (isSum || channel === 'left_out' || isTotalRow(row)) {
      passedOver += 1;
      continue;
    }
    try {
      if (channel === null) throw new RowRefused('channel.unknown', form.columns.group);
      const key = JSON.stringify(cells);
      if (seen.has(key)) throw new RowRefused('row.repeated', -1);
      requireEuro(cells, form);
      const read = wide.length > 0 ? wideRow(row, form, wide) : longRow(row, form, channel);
      if (read.isOtherKind) {
        problems.push({ row, code: 'results.not_requests', at: form.columns.result_kind });
      }
      entries.push(...read.entries.map((entry) => ({ ...entry, line })));
      seen.add(key);
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      problems.push({ row, code: error.code, at: error.at });
    }
  }
  return { entries, problems, passedOver };
}

interface ReadRow {
  readonly entries: readonly Omit<ReadEntry, 'line'>[];
  /** Its results are clicks, views or followers: counted as none. */
  readonly isOtherKind: boolean;
}

function longRow({ cells }: TableRow, form: RowForm, channel: GroupChannel): ReadRow {
  const { visits, results, result_kind } = form.columns;
  const counted = results < 0 ? null : countIn(cells, results, form.decimal, RESULTS);
  const isOtherKind = (counted ?? 0) > 0 && !isRequest(textAt(cells, result_kind));
  const entry = {
    span: spanIn(cells, form),
    channel: channel === 'all' || channel === 'left_out' ? null : channel,
    spendMinor: countIn(cells, form.columns.spend, form.decimal, MONEY),
    visits: visits < 0 ? null : countIn(cells, visits, form.decimal, VISITS),
    resultHundredths: isOtherKind ? 0 : counted,
  };
  return { entries: [entry], isOtherKind };
}

/** What each channel cost, and beside it what came of all of them. */
function wideRow({ cells }: TableRow, form: RowForm, wide: readonly SpendColumn[]): ReadRow {
  const span = spanIn(cells, form);
  const { results } = form.columns;
  const nothing = { span, visits: null, resultHundredths: null };
  const paid = wide.map(({ channel, at }) => {
    return { ...nothing, channel, spendMinor: countIn(cells, at, form.decimal, MONEY) };
  });
  const resultHundredths = results < 0 ? null : countIn(cells, results, form.decimal, RESULTS);
  const brought = { ...nothing, channel: null, spendMinor: 0, resultHundredths };
  return { entries: results < 0 ? paid : [...paid, brought], isOtherKind: false };
}

function channelIn(
  cells: readonly string[],
  group: number,
  { groups, channel }: ImportChoices,
): GroupChannel | null {
  const label = textAt(cells, group);
  if (label === '') return channel;
  return Object.hasOwn(groups, label) ? groups[label]! : guessChannel(label);
}
