import type { ImportChoices } from './import-choices.ts';
import { readHistory } from './read-history.ts';
import type { HistoryReading } from './read-history.ts';
import { recogniseTable } from './recognise-table.ts';
import type { RecognisedTable, TableRow } from './recognise-table.ts';
import { sourceOf } from './sources/source.ts';

const TODAY = '2026-11-29';

/** Lines of an export, cells apart by `|`. */
const rowsOf = (text: string): readonly TableRow[] =>
  text
    .trim()
    .split('\n')
    .map((line, at) => ({ line: at + 1, cells: line.split('|').map((cell) => cell.trim()) }));

function tableOf(text: string): { table: RecognisedTable; rows: readonly TableRow[] } {
  const rows = rowsOf(text);
  const table = recogniseTable(rows);
  if (table === null) throw new Error('no header');
  return { table, rows };
}

function read(text: string, change: Partial<ImportChoices> = {}): HistoryReading {
  const { table, rows } = tableOf(text);
  const channel = sourceOf(table.source)?.channel ?? null;
  const choices = {
    roles: table.roles,
    decimal: null,
    dates: null,
    channel,
    groups: {},
    ...change,
  };
  return readHistory(table, rows, choices, TODAY);
}

function taken(text: string, change?: Partial<ImportChoices>) {
  const reading = read(text, change);
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading;
}

/** `channel from to spend visits results`, as short as a table. */
const short = (text: string, change?: Partial<ImportChoices>) =>
  taken(text, change).periods.map(
    ({ channel, from, to, spendMinor, visits, resultHundredths }) =>
      `${channel ?? 'all'} ${from} ${to} ${spendMinor} ${visits ?? '-'} ${resultHundredths ?? '-'}`,
  );

const codes = (text: string, change?: Partial<ImportChoices>) =>
  taken(text, change).problems.map(({ line, column, code }) => `${line} ${column} ${code}`);

describe('exports of ad managers, by their headers', () => {
  const EXPORTS = {
    'Google Ads, English': [
      `Campaign report
January 5, 2026 - January 18, 2026
Campaign|Campaign type|Currency code|Week|Cost|Impr.|Clicks|Conversions
Brand|Search|EUR|2026-01-05|1,234.56|10,000|410|12.50
Windows|Display|EUR|2026-01-05|200.00|90,000|300|1.00
Brand|Search|EUR|2026-01-12|1,000.00|9,000|400|10.00
Total: Campaigns||EUR||2,434.56|109,000|1,110|23.50`,
      'google_ads',
      [
        'display 2026-01-05 2026-01-11 20000 300 100',
        'search_ads 2026-01-05 2026-01-11 123456 410 1250',
        'search_ads 2026-01-12 2026-01-18 100000 400 1000',
      ],
    ],
    'Google Ads, Italian': [
      `Report sulle campagne
1 gennaio 2026 - 28 febbraio 2026
Campagna|Tipo di campagna|Codice valuta|Mese|Costo|Impr.|Clic|Conversioni
Infissi|Rete di ricerca|EUR|gennaio 2026|1.234,56|10.000|410|12,50
Infissi|Rete Display|EUR|febbraio 2026|200,00|90.000|300|--
Totale: campagne| --| --| --|1.434,56|100.000|710|12,50`,
      'google_ads',
      [
        'search_ads 2026-01-01 2026-01-31 123456 410 1250',
        'display 2026-02-01 2026-02-28 20000 300 0',
      ],
    ],
    'Meta, English': [
      `Reporting starts|Reporting ends|Campaign name|Campaign delivery|Results|Result indicator|Amount spent (EUR)|Impressions|Link clicks|Ends
2026-01-01|2026-01-31||||| 350.5|20000|500|
2026-01-01|2026-01-31|Leads|active|14|actions:offsite_conversion.fb_pixel_lead|300.5|15000|450|Ongoing
2026-01-01|2026-01-31|Traffic|active|50|actions:link_click|50|5000|50|Ongoing`,
      'meta_ads',
      ['social_ads 2026-01-01 2026-01-31 35050 500 1400'],
    ],
    'Meta, Italian': [
      `Nome della campagna|Mese|Risultati|Indicatore di risultato|Importo speso (EUR)|Impression|Clic sul link|Inizio dei report|Fine dei report
Contatti|2026-01-01 - 2026-01-31|14|actions:lead|300.5|15000|450|2026-01-01|2026-02-28
Contatti|2026-02-01 - 2026-02-28|10|actions:lead|280|14000|410|2026-01-01|2026-02-28`,
      'meta_ads',
      [
        'social_ads 2026-01-01 2026-01-31 30050 450 1400',
        'social_ads 2026-02-01 2026-02-28 28000 410 1000',
      ],
    ],
    LinkedIn: [
      `Campaign Performance Report (in UTC)
Report Start: January 5, 2026
Start Date (in UTC)|Account Name|Currency|Campaign Name|Campaign Type|Total Spent|Impressions|Clicks|Conversions
1/5/2026|Oldani|EUR|B2B|Sponsored Content|120.50|9000|80|3
1/26/2026|Oldani|EUR|B2B|Sponsored Content|100.00|8000|70|2`,
      'linkedin_ads',
      [
        'social_ads 2026-01-05 2026-01-11 12050 80 300',
        'social_ads 2026-01-26 2026-01-26 10000 70 200',
      ],
    ],
    'Microsoft, Italian': [
      `Nome report: campagne
Campagna|Tipo di campagna|Periodo di tempo|Codice valuta|Impressioni|Clic|Spesa|Conversioni
Infissi|Ricerca|13/01/2026|EUR|900|40|55,20|2
Infissi|Audience|13/01/2026|EUR|9000|30|12,00|0
©2026 Microsoft Corporation. Tutti i diritti riservati.|||||||`,
      'microsoft_ads',
      ['display 2026-01-13 2026-01-13 1200 30 0', 'search_ads 2026-01-13 2026-01-13 5520 40 200'],
    ],
    'the template, Italian': [
      `dal|al|canale|spesa|visite|risultati
01/01/2026|31/01/2026|Annunci social|1.000,00|800|20
01/01/2026|31/01/2026|Fiere ed eventi|500,00||3
01/01/2026|31/01/2026|tutti|0||60`,
      'template',
      [
        'all 2026-01-01 2026-01-31 0 0 6000',
        'offline_events 2026-01-01 2026-01-31 50000 0 300',
        'social_ads 2026-01-01 2026-01-31 100000 800 2000',
      ],
    ],
  } as const;

  it.each(Object.entries(EXPORTS))('%s', (_name, [text, source, periods]) => {
    expect(tableOf(text).table.source).toBe(source);
    expect(short(text)).toEqual(periods);
  });

  it.each([
    [
      'analytics_4',
      '# Start date: 20260101\nSession default channel group|Sessions|Key events\nOrganic Search|900|12',
    ],
    [
      'mailchimp',
      'Title|Send Date|Total Recipients|Successful Deliveries|Unique Opens|Unique Clicks\nNews|2026-01-05|900|890|300|40',
    ],
  ])('%s does not know what was spent, and that is said', (source, text) => {
    expect(tableOf(text).table.source).toBe(source);
    expect(read(text)).toEqual({ kind: 'refused', reason: 'source_without_spend' });
  });

  it('takes the days above the header for rows without a date', () => {
    const text = `Campaign report
January 1, 2026 - January 31, 2026
Campaign|Campaign type|Cost|Clicks|Conversions
Brand|Search|100.50|41|2`;
    expect(short(text)).toEqual(['search_ads 2026-01-01 2026-01-31 10050 41 200']);
  });

  it('counts clicks, views and followers as no results, and says so', () => {
    const [text] = EXPORTS['Meta, English'];
    expect(codes(text)).toEqual(['4 Result indicator results.not_requests']);
    expect(taken(text).rows).toEqual({ taken: 2, refused: 0, passedOver: 1 });
  });
});

describe('a table of any other kind', () => {
  it('may have a column of spend for every channel, and results of the whole firm', () => {
    const text = `date|Facebook spend|TV spend|sales
2026-01-05|10.5|0|7
2026-01-12|20|300|9
2026-01-19|0|0|4`;
    const { roles } = tableOf(text).table;
    expect(roles).toEqual(['from', 'spend:social_ads', 'spend:offline_events', 'ignored']);
    const periods = short(text, {
      roles: ['from', 'spend:social_ads', 'spend:offline_events', 'results'],
    });
    expect(periods).toHaveLength(9);
    expect(periods).toContain('all 2026-01-12 2026-01-18 0 - 900');
    expect(periods).toContain('offline_events 2026-01-12 2026-01-18 30000 - -');
  });

  it('sums days into weeks that end with the file', () => {
    const text = `day|spend|clicks|leads
2026-01-10|10|5|1
2026-01-11|10|5|0
2026-01-12|10|5|0`;
    expect(short(text, { channel: 'display' })).toEqual([
      'display 2026-01-10 2026-01-11 2000 10 100',
      'display 2026-01-12 2026-01-12 1000 5 0',
    ]);
  });

  it.each([
    ['dates_ambiguous', 'day|spend\n05/01/2026|10\n06/01/2026|10'],
    ['numbers_ambiguous', 'day|spend\n2026-01-05|1.234'],
    ['no_date_column', 'spend|clicks\n10|2'],
    ['no_spend_column', 'day|clicks\n2026-01-05|2'],
    ['no_rows', 'day|spend\nTotal|3'],
    ['currency_not_euro', 'day|spend (USD)\n2026-01-05|2'],
  ])('is not guessed: %s', (reason, text) => {
    expect(read(text, { channel: 'display' })).toMatchObject({ kind: 'refused', reason });
  });

  it('is read once the question is answered', () => {
    const text = 'day|spend\n05/01/2026|1.234\n06/01/2026|10';
    const said = { channel: 'display', dates: 'mdy', decimal: 'comma' } as const;
    expect(short(text, said)).toEqual([
      'display 2026-05-01 2026-05-03 123400 - -',
      'display 2026-06-01 2026-06-01 1000 - -',
    ]);
  });

  it('names the line, the column and the reason of every row it cannot take', () => {
    const text = `day|spend|clicks|currency
2026-01-05|10.50|5|EUR
2026-01-05|10.50|5|EUR
2026-02-30|10|5|EUR
|10|5|EUR
2027-01-05|10|5|EUR
1999-01-05|10|5|EUR
2026-01-06|-3|5|EUR
2026-01-07|=1+1|5|EUR
2026-01-08|99999999999|5|EUR
2026-01-09|$ 5|5|EUR
2026-01-10|5|5|USD
2026-01-01 - 2026-01-31|300|5|EUR
2026-01-01 - 2028-01-31|300|5|EUR`;
    expect(codes(text, { channel: 'display' })).toEqual([
      '3  row.repeated',
      '4 day date.unreadable',
      '5 day date.missing',
      '6 day date.in_future',
      '7 day date.too_old',
      '8 spend number.negative',
      '9 spend number.unreadable',
      '10 spend number.too_large',
      '11 spend currency.not_euro',
      '12 currency currency.not_euro',
      '13 day period.overlaps',
      '14 day period.too_long',
    ]);
  });

  it('asks for the channel of what it cannot tell, and leaves out what it is told to', () => {
    const text = 'day|channel|spend\n2026-01-05|Padel|10\n2026-01-05|Facebook|10';
    expect(codes(text)).toEqual(['2 channel channel.unknown']);
    expect(short(text, { groups: { Padel: 'offline_events', Facebook: 'left_out' } })).toEqual([
      'offline_events 2026-01-05 2026-01-05 1000 - -',
    ]);
  });

  it('is no table at all without two columns', () => {
    expect(recogniseTable(rowsOf('hello\nworld'))).toBeNull();
    expect(recogniseTable([])).toBeNull();
  });
});
