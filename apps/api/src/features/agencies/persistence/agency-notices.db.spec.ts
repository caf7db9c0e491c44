import { anAgency, anOffer } from '@raccordo/agency/testing';
import pg from 'pg';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { AgencyRepository } from './agency.repository.ts';
import { SearchVocabulary } from './search-vocabulary.ts';

const NOW = new Date('2026-03-02T09:00:00Z');

describe('notices of changed agencies', () => {
  let database: OpenTestDatabase;
  let listener: pg.Client;
  const heard: string[] = [];

  beforeAll(async () => {
    database = await openTestDatabase();
    listener = new pg.Client({ connectionString: database.url });
    await listener.connect();
    await listener.query('LISTEN agency_changed');
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
  });

  afterAll(async () => {
    await listener.end();
    await database.close();
  });

  /** Notices are delivered with the answer to any later query of the listener. */
  const heardSince = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
    heard.length = 0;
    await work();
    await listener.query('SELECT 1');
    return [...heard];
  };

  it('tells the id once for each transaction, of agencies and of offers, also when deleted', async () => {
    const { transactions } = database;
    const repository = new AgencyRepository(transactions, new SearchVocabulary(transactions));
    const agency = anAgency({ offers: [anOffer(), anOffer({ capability: 'seo' })] });
    const save = () => repository.saveAll([{ agency, externalKey: null, contentHash: null }], NOW);

    expect(await heardSince(save)).toEqual([agency.id]);
    expect(
      await heardSince(() =>
        transactions.query(
          `UPDATE agency_offers SET evidence = 'verified' WHERE capability = 'seo'`,
        ),
      ),
    ).toEqual([agency.id]);
    expect(await heardSince(() => transactions.query('DELETE FROM agencies'))).toContain(agency.id);
  });
});
