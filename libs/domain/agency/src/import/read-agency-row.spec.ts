import fc from 'fast-check';
import { MAX_OFFER_HOURS } from '../agency.ts';
import { IMPORT_COLUMNS, recordOf } from './agency-record.ts';
import type { SourceRecord } from './agency-record.ts';
import { labelMapper } from './map-label.ts';
import { readAgencyRow } from './read-agency-row.ts';
import type { RowReading } from './row-reading.ts';

const rules = {
  mapLabel: labelMapper(),
  validVatNumber: (text: string) => (/^\d{11}$/.test(text) ? text : null),
};
const read = (record: SourceRecord): RowReading => readAgencyRow(record, rules);

/** A complete row of a directory that gives shares. */
const DIRECTORY_ROW = {
  name: 'Nave Verde Digital',
  profile_url: 'https://directory.example/nave-verde',
  rating: '4.8',
  reviews_count: '12',
  min_project: '$5,000+',
  hourly_rate: '$100 - $149 / hr',
  employees: '10 - 49',
  location: 'Denver, CO',
  services: 'Pay Per Click:60; Search Engine Optimization:40',
};

describe('a row of a directory', () => {
  it('becomes an agency whose every filled figure is named', () => {
    expect(read(DIRECTORY_ROW)).toMatchObject({
      kind: 'draft',
      warnings: [],
      draft: {
        externalKey: 'https://directory.example/nave-verde',
        city: 'Denver',
        countryCode: 'US',
        region: null,
        languages: ['en'],
        headcountMin: 10,
        headcountMax: 49,
        currency: 'EUR',
        hourlyRateMinor: 11_502,
        minRetainerMinor: 153_979,
        rating: { mean: 4.8, count: 12 },
        estimatedFields: ['minRetainer', 'hours', 'languages', 'region'],
        offers: [
          { capability: 'seo', shareRatio: 0.36, hoursPerMonth: 143, evidence: 'declared' },
          { capability: 'local_seo', shareRatio: 0.04, hoursPerMonth: 16, evidence: 'declared' },
          { capability: 'search_ads', shareRatio: 0.48, hoursPerMonth: 190, evidence: 'shown' },
          { capability: 'social_ads', shareRatio: 0.12, hoursPerMonth: 48, evidence: 'declared' },
        ],
      },
    });
  });

  it('fills an Italian list without figures from the Italian table', () => {
    const reading = read({
      id: 'vela',
      name: 'Studio Vela',
      city_or_location: 'Via Lunga 2, 24121 Bergamo',
      services: 'Siti web | SEO | Ricambi per trattori | Web marketing',
      sectors: 'Turismo | Industria / B2B',
      website: 'studiovela.example',
      vat_number: '123',
    });
    expect(reading).toMatchObject({
      kind: 'draft',
      warnings: [
        { code: 'vague_labels', detail: 'Web marketing (50 % of the work left out)' },
        { code: 'unknown_labels', detail: 'Ricambi per trattori (50 % of the work left out)' },
        { code: 'invalid_vat_number', detail: '123' },
      ],
      draft: {
        region: 'ITC4',
        servedRegions: ['ITC4'],
        isRemote: true,
        languages: ['it'],
        sectorExperience: ['C', 'I'],
        website: 'https://studiovela.example',
        hourlyRateMinor: 5_500,
        minRetainerMinor: 50_000,
        estimatedFields: [
          'hourlyRate',
          'minRetainer',
          'headcount',
          'shares',
          'hours',
          'languages',
          'region',
        ],
        offers: [
          { capability: 'seo', shareRatio: 0.25 },
          { capability: 'website', shareRatio: 0.25 },
        ],
      },
    });
  });

  it.each<[string, Partial<Record<keyof typeof DIRECTORY_ROW, string>>, object]>([
    [
      'an impossible rating',
      { rating: '5.8' },
      { warnings: [{ code: 'impossible_rating', detail: '5.8' }] },
    ],
    ['no reviews', { reviews_count: '' }, { warnings: [{ code: 'rating_without_reviews' }] }],
    [
      'a figure it cannot read',
      { hourly_rate: 'ask us' },
      { warnings: [{ code: 'unreadable_figure' }] },
    ],
    [
      'shares over the whole',
      { services: 'SEO:80; PR:40' },
      { warnings: [{ code: 'shares_over_100' }] },
    ],
    ['a key but no name', { name: ' ' }, { warnings: [{ code: 'name_from_key' }] }],
    [
      'no name and no key',
      { name: '', profile_url: 'N/A' },
      { kind: 'rejected', reason: 'no_name' },
    ],
    ['no service', { services: '' }, { kind: 'rejected', reason: 'no_known_service' }],
    ['only vague services', { services: 'Digital Marketing:100' }, { reason: 'no_known_service' }],
  ])('tells %s', (_, change, expected) => {
    expect(read({ ...DIRECTORY_ROW, ...change })).toMatchObject(expected);
  });

  it('lets the mapping’s doubt lower the share', () => {
    const sure = read({ ...DIRECTORY_ROW, services: 'Email Marketing:50' });
    const unsure = readAgencyRow(
      { ...DIRECTORY_ROW, services: 'Email Marketing:50' },
      { ...rules, mapLabel: labelMapper({ 'Email Marketing': { email_dem: 0.5 } }) },
    );
    expect(sure).toMatchObject({ draft: { offers: [{ shareRatio: 0.45 }, { shareRatio: 0.05 }] } });
    expect(unsure).toMatchObject({
      draft: { offers: [{ shareRatio: 0.25, evidence: 'declared' }] },
    });
  });
});

describe('evidence of imported offers', () => {
  const evidenceIn = (change: Partial<typeof DIRECTORY_ROW>, mapLabel = rules.mapLabel) => {
    const reading = readAgencyRow({ ...DIRECTORY_ROW, ...change }, { ...rules, mapLabel });
    const offers = reading.kind === 'draft' ? reading.draft.offers : [];
    return Object.fromEntries(offers.map(({ capability, evidence }) => [capability, evidence]));
  };
  const surely = labelMapper({ SEO: { seo: 1 }, PR: { pr: 1 } });

  it.each<[string, Partial<typeof DIRECTORY_ROW>, object]>([
    ['tells much work from little', { services: 'SEO:90; PR:9' }, { seo: 'shown', pr: 'declared' }],
    [
      'counts the reviews of a small share',
      { services: 'SEO:90; PR:9', reviews_count: '60' },
      { seo: 'shown', pr: 'shown' },
    ],
    [
      'asks for good ratings',
      { services: 'SEO:90; PR:10', rating: '3.9' },
      { seo: 'declared', pr: 'declared' },
    ],
    [
      'takes nothing from a rating without reviews',
      { services: 'SEO:100', reviews_count: '' },
      { seo: 'declared' },
    ],
    [
      'takes nothing from an impossible rating',
      { services: 'SEO:100', rating: '5.8' },
      { seo: 'declared' },
    ],
    [
      'takes nothing from shares the source did not state',
      { services: 'SEO | PR', reviews_count: '900' },
      { seo: 'declared', pr: 'declared' },
    ],
    [
      'gives a vague label nothing',
      { services: 'Digital Marketing:95; PR:5', reviews_count: '90' },
      { pr: 'declared' },
    ],
  ])('%s', (_, change, expected) => {
    expect(evidenceIn(change, surely)).toEqual(expected);
  });

  it('counts the share after the label’s confidence', () => {
    const half = labelMapper({ SEO: { seo: 0.5, copy_editorial: 0.1 } });
    expect(evidenceIn({ services: 'SEO:80' }, half)).toEqual({
      seo: 'declared',
      copy_editorial: 'declared',
    });
    expect(evidenceIn({ services: 'SEO:84' }, half)).toEqual({
      seo: 'shown',
      copy_editorial: 'declared',
    });
  });
});

describe('a JSON record', () => {
  it('reads like a row', () => {
    const record = recordOf({
      name: 'Nave Verde Digital',
      services: [
        { label: 'Pay Per Click', share: 60 },
        { label: 'Public Relations', share: '40' },
      ],
      rating: 4.8,
      reviews: 12,
      sectors: ['Turismo', 'Retail'],
      location: null,
    });
    expect(record).toMatchObject({
      services: 'Pay Per Click:60; Public Relations:40',
      sectors: 'Turismo | Retail',
    });
    expect(read(record ?? {})).toMatchObject({
      kind: 'draft',
      draft: { rating: { mean: 4.8, count: 12 } },
    });
  });

  it.each([null, 3, 'text', ['list']])('is not %j', (value) => {
    expect(recordOf(value)).toBeNull();
  });
});

describe('any text at all', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      '$1,000+',
      '40% SEO, 10% PR',
      'a:1; b:99',
      'Milan, Italy',
      '5.8',
      '1e9',
      '-1',
      'SEO|PR',
    ),
  );
  const record = fc.record(Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, cell])));

  it('gives a draft within every limit, or a reason', () => {
    fc.assert(
      fc.property(record, (row) => {
        const reading = read({
          ...row,
          id: row['externalKey'] ?? '',
          'min project': row['minProject'] ?? '',
        });
        if (reading.kind === 'rejected') return reading.reason.length > 0;
        const { draft } = reading;
        const ids = draft.offers.map(({ capability }) => capability);
        expect(new Set(ids).size).toBe(ids.length);
        for (const offer of draft.offers) {
          expect(offer.shareRatio).toBeGreaterThan(0);
          expect(offer.shareRatio).toBeLessThanOrEqual(1);
          expect(Number.isInteger(offer.hoursPerMonth)).toBe(true);
          expect(offer.hoursPerMonth).toBeLessThanOrEqual(MAX_OFFER_HOURS);
        }
        expect(Number.isSafeInteger(draft.hourlyRateMinor) && draft.hourlyRateMinor > 0).toBe(true);
        expect(Number.isSafeInteger(draft.minRetainerMinor) && draft.minRetainerMinor >= 0).toBe(
          true,
        );
        expect(JSON.stringify(draft)).not.toMatch(/\\u00(0|1)|\\ud/);
        return true;
      }),
      { numRuns: 500 },
    );
  });
});
