import { FixedClock } from '@raccordo/testing';
import { AgencyRepository, SearchVocabulary } from '../features/agencies/index.ts';
import { type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { DEMO_AGENCIES } from './generate-agencies.ts';
import { LoadDemo } from './load-demo.ts';

describe('loading the demo', () => {
  let database: OpenTestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
  });

  afterAll(() => database.close());

  it('fills an empty directory once, and never one that has agencies', async () => {
    const { transactions } = database;
    const agencies = new AgencyRepository(transactions, new SearchVocabulary(transactions));
    const demo = new LoadDemo(agencies, transactions, new FixedClock());
    const seen: number[] = [];

    expect(await demo.isNeeded()).toBe(true);
    expect(await demo.execute((loaded) => seen.push(loaded))).toBe(DEMO_AGENCIES);
    expect(seen.at(-1)).toBe(DEMO_AGENCIES);
    expect(await demo.execute()).toBe(0);
    expect(await agencies.count()).toBe(DEMO_AGENCIES);
  });
});
