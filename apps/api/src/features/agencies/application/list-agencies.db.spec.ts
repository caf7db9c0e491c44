import type { Agency } from '@raccordo/agency';
import { anAgency, anOffer } from '@raccordo/agency/testing';
import { asAgencyId } from '@raccordo/kernel';
import { SequentialIds } from '@raccordo/testing';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import type { AgencyFilters, AgencySort } from '../agency-filters.ts';
import { AgencyDirectory } from '../persistence/agency-directory.ts';
import { AgencyRepository } from '../persistence/agency.repository.ts';
import { SearchVocabulary } from '../persistence/search-vocabulary.ts';
import { CountFacets } from './count-facets.ts';
import { ListAgencies } from './list-agencies.ts';

const NOW = new Date('2026-03-02T09:00:00Z');
const ANY: AgencyFilters = {
  q: null,
  capabilities: [],
  region: null,
  isRemote: null,
  maxMonthlyMinor: null,
  language: null,
  kind: null,
  sector: null,
  size: null,
};

const ids = new SequentialIds();
const agency = (name: string, overrides: Partial<Agency>): Agency =>
  anAgency({
    id: asAgencyId(ids.nextId()),
    name,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    description: '',
    ...overrides,
  });

const AGENCIES: readonly Agency[] = [
  agency('Bella Piazza', {
    city: 'Brescia',
    hourlyRateMinor: 40_00,
    minRetainerMinor: 400_00,
    languages: ['it', 'en'],
    sectorExperience: ['G', 'I'],
    offers: [
      anOffer({ capability: 'social_editorial', shareRatio: 0.6 }),
      anOffer({ capability: 'photo_video' }),
    ],
  }),
  agency('Ànfora Nove', {
    city: 'Trento',
    region: 'ITH2',
    servedRegions: [],
    isRemote: false,
    hourlyRateMinor: 70_00,
    minRetainerMinor: 1_500_00,
    offers: [anOffer({ capability: 'seo', shareRatio: 0.9 })],
  }),
  agency('Officina Clic', {
    city: 'Milano',
    hourlyRateMinor: 49_00,
    minRetainerMinor: 350_00,
    offers: [
      anOffer({ capability: 'search_ads', shareRatio: 0.5, evidence: 'verified' }),
      anOffer({ capability: 'analytics_tracking', shareRatio: 0.3, evidence: 'declared' }),
    ],
  }),
  agency('Sospesa', { status: 'suspended' }),
  agency('Bozza', { status: 'draft' }),
];

describe('the directory', () => {
  let database: OpenTestDatabase;
  let list: ListAgencies;
  let facets: CountFacets;
  let repository: AgencyRepository;

  beforeAll(async () => {
    database = await openTestDatabase();
    const vocabulary = new SearchVocabulary(database.transactions);
    const directory = new AgencyDirectory(database.transactions);
    repository = new AgencyRepository(database.transactions, vocabulary);
    list = new ListAgencies(directory, vocabulary);
    facets = new CountFacets(directory, vocabulary);
    const stored = AGENCIES.map((one) => ({ agency: one, externalKey: null, contentHash: null }));
    await repository.saveAll(stored, NOW);
  });

  afterAll(() => database.close());

  const namesOf = async (filters: Partial<AgencyFilters>, sort: AgencySort = 'name') => {
    const page = await list.execute({ ...ANY, ...filters }, sort, { limit: 20 });
    expect(page.total).toBe(page.items.length);
    return page.items.map(({ name }) => name);
  };

  it('lists published agencies by name, without case and accents', async () => {
    expect(await namesOf({})).toEqual(['Ànfora Nove', 'Bella Piazza', 'Officina Clic']);
  });

  it.each<[Partial<AgencyFilters>, string[]]>([
    [{ q: 'instagram' }, ['Bella Piazza']],
    [{ q: 'instagarm' }, ['Bella Piazza']],
    [{ q: 'brescja' }, ['Bella Piazza']],
    [{ q: 'milnao' }, ['Officina Clic']],
    [{ q: 'gogle ads' }, ['Officina Clic']],
    [{ q: 'anfora' }, ['Ànfora Nove']],
    [{ q: 'offic' }, ['Officina Clic']],
    [{ q: 'Annunci sui motori' }, ['Officina Clic']],
    [{ q: 'search ads' }, ['Officina Clic']],
    [{ q: 'video brescia' }, ['Bella Piazza']],
    [{ q: 'video trento' }, []],
    [{ q: 'xyzzyqwert' }, []],
    [{ q: "'; DROP TABLE agencies; -- & | ! ( :*" }, []],
    [{ capabilities: ['social_editorial', 'photo_video'] }, ['Bella Piazza']],
    [{ capabilities: ['social_editorial', 'seo'] }, []],
    [{ region: 'ITC4' }, ['Bella Piazza', 'Officina Clic']],
    [{ region: 'ITH2' }, ['Ànfora Nove']],
    [{ isRemote: false }, ['Ànfora Nove']],
    [{ maxMonthlyMinor: 400_00 }, ['Bella Piazza', 'Officina Clic']],
    [{ language: 'en' }, ['Bella Piazza']],
    [{ kind: 'vertical', region: 'ITH2' }, ['Ànfora Nove']],
    [{ sector: 'I' }, ['Bella Piazza']],
    [{ size: 'large' }, []],
  ])('finds %j', async (filters, names) => {
    expect(await namesOf(filters)).toEqual(names);
  });

  it('shows a suspended agency to who looks for it, marked, and to nobody else', async () => {
    const { items } = await list.execute({ ...ANY, q: 'sospesa' }, 'relevance', { limit: 20 });

    expect(items.map(({ name, isSuspended }) => [name, isSuspended])).toEqual([['Sospesa', true]]);
    expect(await namesOf({})).not.toContain('Sospesa');
    expect(await namesOf({ q: 'bozza' })).toEqual([]);
  });

  it('puts first who mostly does what is asked for', async () => {
    const doing = (name: string, shareRatio: number) => ({
      agency: agency(name, { offers: [anOffer({ capability: 'pr', shareRatio })] }),
      externalKey: null,
      contentHash: null,
    });
    await repository.saveAll([doing('Poco Dire', 0.05), doing('Tanto Dire', 0.9)], NOW);
    expect(await namesOf({ q: 'ufficio stampa' }, 'relevance')).toEqual([
      'Tanto Dire',
      'Poco Dire',
    ]);
    await database.transactions.query(`DELETE FROM agencies WHERE name LIKE '% Dire'`);
  });

  it('ignores a question without words', async () => {
    expect(await namesOf({ q: '!?' })).toHaveLength(3);
  });

  it.each<[AgencySort, string[]]>([
    ['rate', ['Bella Piazza', 'Officina Clic', 'Ànfora Nove']],
    ['newest', ['Officina Clic', 'Ànfora Nove', 'Bella Piazza']],
    ['relevance', ['Ànfora Nove', 'Bella Piazza', 'Officina Clic']],
  ])('orders by %s', async (sort, names) => {
    expect(await namesOf({}, sort)).toEqual(names);
  });

  it.each<[AgencySort, string | null]>([
    ['name', null],
    ['rate', null],
    ['newest', null],
    ['relevance', null],
    ['relevance', 'studio lombardia trento'],
  ])('turns pages by %s without losing or repeating any (q: %p)', async (sort, q) => {
    const filters = { ...ANY, q: q === null ? null : 'it' };
    const whole = await list.execute(filters, sort, { limit: 20 });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list.execute(filters, sort, { limit: 1, cursor });
      expect(page.total).toBe(whole.total);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(whole.items.map(({ id }) => id));
  });

  it('refuses the cursor of another order', async () => {
    const { nextCursor } = await list.execute(ANY, 'name', { limit: 1 });
    await expect(
      list.execute(ANY, 'rate', { limit: 1, cursor: nextCursor ?? '' }),
    ).rejects.toMatchObject({ code: 'request.invalid' });
  });

  it('shows what an agency is hired for, and how much of it is proven', async () => {
    const page = await list.execute({ ...ANY, q: 'clic' }, 'relevance', { limit: 20 });
    expect(page.items[0]).toMatchObject({
      kind: 'vertical',
      topOffers: [
        { capability: 'search_ads', shareRatio: 0.5, evidence: 'verified' },
        { capability: 'analytics_tracking', shareRatio: 0.3, evidence: 'declared' },
      ],
    });
    const lines = new Map(page.items[0]?.groups.map((line) => [line.group, line]));
    expect(lines.get('diffusion')).toMatchObject({ shareRatio: 0.5, provenShareRatio: 0.5 });
    expect(lines.get('measurement')).toMatchObject({ shareRatio: 0.3, provenShareRatio: 0 });
  });

  it('counts each facet with the other filters applied', async () => {
    const counts = await facets.execute({ ...ANY, region: 'ITC4', language: 'en' });
    expect(counts.language).toEqual([
      { value: 'it', count: 2 },
      { value: 'en', count: 1 },
    ]);
    expect(counts.region).toEqual([{ value: 'ITC4', count: 1 }]);
    expect(counts.capability.map(({ value }) => value)).toEqual([
      'photo_video',
      'social_editorial',
    ]);
    expect(counts.remote).toEqual([{ value: 'true', count: 1 }]);
  });

  it('counts facets among what a question finds', async () => {
    const counts = await facets.execute({ ...ANY, q: 'brescja' });
    expect(counts.kind.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });

  it('reads an agency back as it was saved', async () => {
    const [first] = AGENCIES;
    expect(await repository.loadSome([first?.id ?? ''])).toEqual([
      {
        ...first,
        offers: [...(first?.offers ?? [])].sort((a, b) => (a.capability < b.capability ? -1 : 1)),
      },
    ]);
  });

  it('loads published and suspended agencies for the ranking, never drafts', async () => {
    expect((await repository.loadAll()).map(({ name }) => name)).toEqual([
      'Bella Piazza', 'Ànfora Nove', 'Officina Clic', 'Sospesa',
    ]); // prettier-ignore
  });

  it('refuses two agencies with one external key', async () => {
    const twin = (name: string) => ({
      agency: agency(name, {}),
      externalKey: 'https://directory.example/twin',
      contentHash: null,
    });
    await repository.saveAll([twin('Gemella Uno')], NOW);
    await expect(repository.saveAll([twin('Gemella Due')], NOW)).rejects.toMatchObject({
      code: 'agency.external_key_taken',
    });
    await database.transactions.query(`DELETE FROM agencies WHERE name LIKE 'Gemella%'`);
  });
});
