import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FixedClock, SequentialIds } from '@raccordo/testing';
import { booksInForce } from '../../../testing/books-in-force.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { AgencyRepository, SearchVocabulary, SlugGiver } from '../../agencies/index.ts';
import type { ImportReport } from '../import-report.ts';
import { ImportAgencies, type ImportOptions } from './import-agencies.ts';

/** Invented rows with every kind of dirt seen in real files. */
const DIRTY = `name,profile_url,rating,reviews_count,min_project,hourly_rate,employees,location,services
Vela Lunga,https://d.example/1,4.9,12,"$5,000+",$100 - $149 / hr,10 - 49,"Denver, CO",Pay Per Click:60; Web Design:40
"Due
Righe",https://d.example/2,5.8,3,,,2 - 9,"Milan, Italy","50% Branding, 50% Logo, Due Righe is praised by 100% of clients"
Vela Lunga,https://d.example/3,4.7,,"$1,000+",,Freelancer,,SEO:100
Senza Mestiere,https://d.example/4,4.7,5,,,,,Digital Marketing:100
,,,,,,,,Web Design:100
Doppia,https://d.example/1,4.7,5,,,,,Web Design:100
`;

describe('importing agencies', () => {
  let database: OpenTestDatabase;
  let importer: ImportAgencies;
  let agencies: AgencyRepository;

  beforeEach(async () => {
    database = await openTestDatabase();
    const { transactions } = database;
    agencies = new AgencyRepository(transactions, new SearchVocabulary(transactions));
    const slugs = new SlugGiver(agencies, transactions);
    importer = new ImportAgencies(
      agencies,
      transactions,
      slugs,
      booksInForce(database),
      new SequentialIds(),
      new FixedClock(),
    );
  });

  afterEach(() => database.close());

  const importText = (text: string, options?: ImportOptions): Promise<ImportReport> =>
    importer.execute(Readable.from([Buffer.from(text)]), options);

  it('accounts for every row, with the line it starts on', async () => {
    const report = await importText(DIRTY);
    expect(report).toMatchObject({ rows: 6, created: 3, updated: 0, unchanged: 0, rejected: 3 });
    expect(report.rejections).toEqual([
      {
        line: 6,
        name: 'Senza Mestiere',
        reason: 'no_known_service',
        detail: 'Digital Marketing:100',
      },
      { line: 7, name: '', reason: 'no_name', detail: 'Web Design:100' },
      { line: 8, name: 'Doppia', reason: 'duplicate_in_file', detail: 'same agency as line 2' },
    ]);
    expect(report.warnings).toEqual([
      { line: 3, name: 'Due Righe', code: 'impossible_rating', detail: '5.8' },
      { line: 5, name: 'Vela Lunga', code: 'rating_without_reviews', detail: '4.7' },
    ]);
    expect(report.estimated).toMatchObject({ hourlyRate: 2, minRetainer: 3, hours: 3 });
  });

  it('gives two agencies of one name two addresses', async () => {
    await importText(DIRTY);
    expect((await agencies.loadAll()).map(({ slug }) => slug)).toEqual([
      'vela-lunga',
      'due-righe',
      'vela-lunga-2',
    ]);
  });

  it('changes nothing the second time', async () => {
    await importText(DIRTY);
    const before = await agencies.loadAll();
    expect(await importText(DIRTY)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 3,
      rejected: 3,
    });
    expect(await agencies.loadAll()).toEqual(before);
  });

  it('writes nothing in a dry run, and says what it would', async () => {
    expect(await importText(DIRTY, { isDryRun: true })).toMatchObject({
      isDryRun: true,
      created: 3,
    });
    expect(await agencies.count()).toBe(0);
  });

  it('updates in place and keeps what the marketplace itself knows', async () => {
    await importText(DIRTY);
    const [before] = await agencies.loadAll();
    await database.transactions.query(
      `UPDATE agencies SET status = 'suspended', invitations_received = 4, invitations_answered_in_time = 3`,
    );
    await database.transactions.query(
      `UPDATE agency_offers SET evidence = 'verified' WHERE capability = 'search_ads'`,
    );
    const report = await importText(DIRTY.replace('Pay Per Click:60', 'Pay Per Click:50'));
    expect(report).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
    const [after] = await agencies.loadSome([before?.id ?? '']);
    expect(after).toMatchObject({
      slug: 'vela-lunga',
      status: 'suspended',
      responsiveness: { received: 4, answeredInTime: 3 },
    });
    expect(after?.offers.find(({ capability }) => capability === 'search_ads')).toMatchObject({
      shareRatio: 0.4,
      evidence: 'verified',
    });
    expect(after?.offers.find(({ capability }) => capability === 'website')?.evidence).toBe(
      'declared',
    );
  });

  it('raises evidence when more clients rate the work, and never lowers it', async () => {
    const evidenceAfter = async (rating: string) => {
      await importText(DIRTY.replace('4.9,12', rating));
      const [agency] = await agencies.loadAll();
      return Object.fromEntries(
        agency?.offers.map(({ capability, evidence }) => [capability, evidence]) ?? [],
      );
    };
    expect(await evidenceAfter('4.9,12')).toMatchObject({
      search_ads: 'shown',
      website: 'declared',
    });
    expect(await evidenceAfter('4.9,60')).toMatchObject({ search_ads: 'shown', website: 'shown' });
    expect(await evidenceAfter('3.9,60')).toMatchObject({ search_ads: 'shown', website: 'shown' });
  });

  it('lets a mapping file decide about labels', async () => {
    const mapping = { 'Digital Marketing': { marketing_plan: 0.3 } };
    expect(await importText(DIRTY, { mapping })).toMatchObject({ created: 4, rejected: 2 });
  });

  it('reports progress', async () => {
    const seen: number[] = [];
    const rows = Array.from({ length: 600 }, (_, index) => `Nave ${index},SEO`);
    await importText(['name,services', ...rows].join('\n'), {
      onProgress: (done) => seen.push(done),
    });
    expect(seen).toEqual([250, 500, 600]);
  });

  const shared = process.env['RACCORDO_SHARED'] ?? join(process.cwd(), '../shared');
  const files: readonly (readonly [string, number, number])[] = [
    ['us-digital-agencies', 832, 9],
    ['us-digital-agencies-raw', 836, 5],
    ['italian-agencies', 48, 0],
  ];
  const present = files.filter(([name]) =>
    existsSync(join(shared, 'data/agencies', `${name}.csv`)),
  );

  // The real files may not be at hand; then the invented rows above stand for them.
  it('takes the real files with nothing lost', async () => {
    for (const [name, created, rejected] of present) {
      const file = join(shared, 'data/agencies', `${name}.csv`);
      const dry = await importer.execute(createReadStream(file), { isDryRun: true });
      expect({ name, created: dry.created, rejected: dry.rejected }).toEqual({
        name,
        created,
        rejected,
      });
      expect(dry.rows).toBe(created + rejected);
    }
  });
});
