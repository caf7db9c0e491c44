import type { Locale } from '@raccordo/kernel';
import type { PlannedMix } from '@raccordo/planning';
import type { ChannelId } from '@raccordo/taxonomy';
import { letterOf } from './mix-lines.ts';

export interface CsvWords {
  /** Mix, month, item, spend, results. */
  readonly columns: readonly [string, string, string, string, string];
  readonly fees: string;
  readonly left: string;
  readonly channel: (id: ChannelId) => string;
}

/**
 * Every mix month by month: fees, channels and what is left over, euros and results. Separators are
 * those a spreadsheet expects in the language: `;` and `,` in Italian.
 */
export function planCsv(mixes: readonly PlannedMix[], words: CsvWords, locale: Locale): string {
  const separator = locale === 'it' ? ';' : ',';
  const decimal = (value: number, digits: number): string =>
    locale === 'it' ? value.toFixed(digits).replace('.', ',') : value.toFixed(digits);
  const rows: string[][] = [[...words.columns]];
  mixes.forEach(({ mix, months, outcome }, at) => {
    outcome.byMonth.forEach((_, month) => {
      const line = (item: string, minor: number, results: string): void => {
        rows.push([letterOf(at), String(month + 1), item, decimal(minor / 100, 2), results]);
      };
      line(words.fees, mix.feesMinor, '');
      for (const { channel, variableMinor, results } of months) {
        const brought = decimal(results[month] ?? 0, 2);
        line(words.channel(channel.channel), variableMinor[month] ?? 0, brought);
      }
      if (mix.unspentMinor > 0) line(words.left, mix.unspentMinor, '');
    });
  });
  return rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator)).join('\r\n');
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
