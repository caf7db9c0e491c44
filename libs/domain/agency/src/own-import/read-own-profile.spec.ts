import fc from 'fast-check';
import { labelMapper } from '../import/map-label.ts';
import { statedText } from '../import/normalise-text.ts';
import type { OwnRow } from './own-row.ts';
import { readOwnProfile } from './read-own-profile.ts';

const rows = (...records: OwnRow['record'][]): OwnRow[] =>
  records.map((record, index) => ({ line: index + 2, record }));
const read = (...records: OwnRow['record'][]) => readOwnProfile(rows(...records), labelMapper());

describe('an agency’s own file', () => {
  it('gives offers, cases and people, in Italian or English', () => {
    const reading = read(
      { Tipo: 'offerta', Servizio: 'SEO', Quota: '35 %', Ore: '12' },
      {
        tipo: 'caso',
        titolo: 'Infissi per chi ristruttura',
        settore: 'F',
        consegnato: '03/2026',
        servizi: 'search_ads | Landing page',
        risultato: 'Preventivi da 6 a 21.',
        indicatore: 'richieste',
        prima: '6',
        dopo: '21',
        unità: 'al mese',
        link: 'meridiana.example/infissi',
      },
      { type: 'person', name: 'Ada', role: 'SEO lead', capability: 'seo' },
    );
    expect(reading.offers).toEqual([
      { capability: 'seo', shareBasisPoints: 3_500, hoursPerMonth: 12 },
    ]);
    expect(reading.cases).toEqual([
      {
        title: 'Infissi per chi ristruttura',
        sector: 'F',
        deliveredIn: '2026-03',
        capabilities: ['search_ads', 'landing_pages'],
        result: 'Preventivi da 6 a 21.',
        figures: [{ metric: 'richieste', before: 6, after: 21, unit: 'al mese' }],
        link: 'https://meridiana.example/infissi',
        fileId: null,
      },
    ]);
    expect(reading.people).toEqual([{ name: 'Ada', role: 'SEO lead', capabilities: ['seo'] }]);
    expect(reading.rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'taken'],
      [3, 'taken'],
      [4, 'taken'],
    ]);
  });

  it('tells rows apart without a type', () => {
    const reading = read(
      { capability: 'pr' },
      { title: 'A case' },
      { name: 'Ada' },
      { hours: '4' },
    );
    expect(reading.rows.map(({ kind }) => kind)).toEqual(['offer', 'case', 'person', null]);
  });

  it.each([
    ['2026-03', '2026-03'],
    ['2026-3-15', '2026-03'],
    ['15/03/2026', '2026-03'],
    ['marzo 2026', '2026-03'],
    ['Mar 2026', '2026-03'],
    ['15 March 2026', '2026-03'],
    ['13/2026', null],
    ['recently', null],
  ])('reads the month %s as %s', (delivered, month) => {
    expect(read({ title: 'A', delivered }).cases[0]?.deliveredIn).toBe(month);
  });

  it.each([
    ['21', 21],
    ['1.250', 1_250],
    ['1,250.5', 1_250.5],
    ['3,5 %', 3.5],
    ['−4', -4],
    ['about ten', null],
    ['1.2.3', null],
  ])('reads the figure %s as %s', (after, value) => {
    expect(read({ title: 'A', after }).cases[0]?.figures[0]?.after).toBe(value);
  });

  it.each([
    ['an offer said twice', [{ capability: 'seo' }, { capability: 'SEO' }], 'said_twice', 'SEO'],
    ['a service nobody knows', [{ capability: 'alchemy' }], 'unknown_capability', 'alchemy'],
    [
      'two services in one offer',
      [{ type: 'offer', capability: 'seo, pr' }],
      'several_capabilities',
      'seo, pr',
    ],
    ['a kind nobody knows', [{ type: 'invoice', name: 'x' }], 'unknown_kind', 'invoice'],
    ['a person without a name', [{ role: 'SEO' }], 'no_name', ''],
  ] as const)('leaves out %s, and says why', (_what, records, code, text) => {
    const last = read(...records).rows.at(-1);
    expect(last?.outcome).toBe('left_out');
    expect(last?.issues).toContainEqual(expect.objectContaining({ code, text }));
  });

  it.each([
    ['hours of two months', { capability: 'seo', hours: '400' }, 'figure_out_of_bounds', '400'],
    ['a link that is none', { title: 'A', link: 'see above' }, 'invalid_link', 'see above'],
    ['a sector nobody knows', { title: 'A', sector: 'alchemy' }, 'unknown_sector', 'alchemy'],
    ['a column nobody knows', { title: 'A', mood: 'good' }, 'unknown_column', 'good'],
    ['a cell its kind has no place for', { name: 'Ada', hours: '4' }, 'not_taken', '4'],
    ['a title too long', { title: 'x'.repeat(161) }, 'shortened_text', 'x'.repeat(161)],
  ] as const)('takes the rest of a row with %s', (_what, record, code, text) => {
    const [row] = read(record).rows;
    expect(row?.outcome).toBe('partly');
    expect(row?.issues).toEqual([expect.objectContaining({ code, text })]);
  }); // prettier-ignore

  it('loses no text of a row left out: all of it is quoted', () => {
    const headers = ['type', 'capability', 'share', 'hours', 'title', 'sector', 'delivered', 'result', 'name', 'role', 'mood', 'metric', 'after', 'unit', 'link', 'servizi'];
    const texts = fc.oneof(
      fc.constantFrom('offer', 'case', 'person', 'seo', 'SEO; pr', '12', '3,5', '2026-03', 'F', 'a.it', 'x'.repeat(200)),
      fc.stringMatching(/^[a-z0-9]{1,12}$/),
    );
    const records = fc.dictionary(fc.constantFrom(...headers), texts, { maxKeys: 8 });
    fc.assert(
      fc.property(fc.array(records, { maxLength: 6 }), (list) => {
        const reading = read(...list);
        expect(reading.rows).toHaveLength(list.length);
        for (const [index, { outcome, issues }] of reading.rows.entries()) {
          if (outcome !== 'left_out') continue;
          const quoted = issues.map(({ text }) => text);
          for (const text of Object.values(list[index] ?? {})) {
            expect(statedText(text) === null || quoted.includes(text)).toBe(true);
          }
        }
      }),
    );
  }); // prettier-ignore
});
