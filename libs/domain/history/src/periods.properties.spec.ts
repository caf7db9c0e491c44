import { CHANNEL_IDS } from '@raccordo/taxonomy';
import fc from 'fast-check';
import { dayOfIso, isoOf, mondayOf, monthSpan } from './cells/calendar.ts';
import { historyViolation } from './check-history.ts';
import { inOrder } from './gather-periods.ts';
import { mergedHistory } from './merge-history.ts';
import { packedHistory, unpackedHistory } from './packed-history.ts';
import { readHistory } from './read-history.ts';
import { recogniseTable } from './recognise-table.ts';
import type { RecordedPeriod } from './recorded-period.ts';
import { SPEND_ROLES } from './sources/column-role.ts';

const grouped = (digits: string, sign: string) => digits.replace(/\B(?=(\d{3})+$)/g, sign);

/** A number as people and programmes write it. */
const WRITINGS = {
  plainPoint: (hundredths: number) => (hundredths / 100).toFixed(2),
  point: (hundredths: number) =>
    `${grouped(String(Math.floor(hundredths / 100)), ',')}.${String(hundredths % 100).padStart(2, '0')}`,
  comma: (hundredths: number) =>
    `${grouped(String(Math.floor(hundredths / 100)), '.')},${String(hundredths % 100).padStart(2, '0')}`,
  euro: (hundredths: number) => `${WRITINGS.comma(hundredths)}\u00A0€`,
} as const;

const parts = (iso: string) => iso.split('-') as [string, string, string];
const DATES = {
  iso: (iso: string) => iso,
  italian: (iso: string) => parts(iso).reverse().join('/'),
  american: (iso: string) => `${parts(iso)[1]}/${parts(iso)[2]}/${parts(iso)[0]}`,
  compact: (iso: string) => iso.replaceAll('-', ''),
  words: (iso: string) =>
    `${Number(parts(iso)[2])} ${MONTHS[Number(parts(iso)[1]) - 1]!} ${parts(iso)[0]}`,
} as const;
const MONTHS = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];

const count = fc.nat({ max: 99_999_999 });
const weeks = fc.uniqueArray(fc.nat({ max: 500 }), { minLength: 3, maxLength: 40 }).map((found) =>
  found.map((week) => {
    const first = mondayOf(dayOfIso('2016-01-04')!) + 7 * week;
    return { from: isoOf(first), to: isoOf(first + 6) };
  }),
);
const months = fc.uniqueArray(fc.nat({ max: 120 }), { minLength: 3, maxLength: 40 }).map((found) =>
  found.map((month) => {
    const { first, last } = monthSpan(2016 + Math.floor(month / 12), (month % 12) + 1)!;
    return { from: isoOf(first), to: isoOf(last) };
  }),
);
const history = fc.oneof(weeks, months).chain((spans) =>
  fc.tuple(
    ...spans.map((span) =>
      fc
        .record({
          channel: fc.constantFrom(...CHANNEL_IDS),
          spendMinor: count,
          visits: count,
          resultHundredths: count,
        })
        .map((said): RecordedPeriod => ({ source: 'template', ...span, ...said })),
    ),
  ),
);

describe('a series written to a file in any writing', () => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(
        history,
        fc.constantFrom(...Object.values(WRITINGS)),
        fc.constantFrom(...Object.values(DATES)),
        (periods, number, date) => {
          const rows = [
            ['from', 'to', 'channel', 'spend', 'visits', 'results'],
            ...periods.map((period) => [
              date(period.from),
              date(period.to),
              period.channel!,
              number(period.spendMinor),
              String(period.visits),
              number(period.resultHundredths!),
            ]),
          ].map((cells, at) => ({ line: at + 1, cells }));
          const table = recogniseTable(rows)!;
          const choices = {
            roles: table.roles,
            decimal: null,
            dates: null,
            channel: null,
            groups: {},
          };
          const reading = readHistory(table, rows, choices, '2026-11-29');
          expect(reading).toMatchObject({ kind: 'read', problems: [] });
          expect(reading.kind === 'read' && reading.periods).toEqual([...periods].sort(inOrder));
          expect(historyViolation(periods)).toBeNull();
          expect(unpackedHistory(packedHistory(periods))).toEqual([...periods].sort(inOrder));
          expect(mergedHistory(periods, periods)).toEqual([...periods].sort(inOrder));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a hostile file', () => {
  it('gives an answer whose numbers are whole and within bounds, whatever it holds', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        '=CMD()',
        '1e999',
        '-1',
        '__proto__',
        'constructor',
        '2026-01-05',
        '1.234,5',
        '"',
        'NaN',
      ),
    );
    const roles = fc.constantFrom(
      'ignored',
      'from',
      'to',
      'spend',
      'visits',
      'results',
      'group',
      ...SPEND_ROLES,
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        fc.array(roles, { minLength: 6, maxLength: 6 }),
        (lines, chosen) => {
          const rows = lines.map((cells, at) => ({ line: at + 1, cells }));
          const table = recogniseTable(rows);
          if (table === null) return;
          const choices = {
            roles: chosen,
            decimal: 'comma',
            dates: 'dmy',
            channel: 'pr',
            groups: {},
          } as const;
          const reading = readHistory(table, rows, choices, '2026-11-29');
          if (reading.kind === 'read') expect(historyViolation(reading.periods)).toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });
});
