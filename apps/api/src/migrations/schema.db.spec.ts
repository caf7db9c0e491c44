import { BRIEF_LIMITS, BRIEF_STATES } from '@raccordo/brief';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../platform/persistence/data-source.ts';
import { type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { MIGRATIONS } from './index.ts';

describe('the schema', () => {
  let database: OpenTestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
  });

  afterAll(() => database.close());

  const definitionOf = async (name: string): Promise<string> => {
    const [row] = await database.transactions.query<{ definition: string }>(
      'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1',
      [name],
    );
    return row?.definition ?? '';
  };

  it('is what the entities say', async () => {
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();

    // CHECKs and foreign keys are written in migrations only: the entities do not repeat them.
    const differences = upQueries
      .map(({ query }) => query)
      .filter((query) => !/ DROP CONSTRAINT "(ck|fk)_\w+"$/.test(query));
    expect(differences).toEqual([]);
  });

  it('names every constraint and index', async () => {
    const rows = await database.transactions.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace AND contype <> 'n' AND conrelid <> 'migrations'::regclass
       UNION SELECT indexname FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'`,
    );

    expect(rows.map(({ name }) => name).filter((name) => !/^(pk|uq|fk|ck|ix)_/.test(name))).toEqual(
      [],
    );
  });

  it('allows the states and limits of the domain', async () => {
    const states = [...(await definitionOf('ck_briefs_state')).matchAll(/'(\w+)'/g)];

    expect(states.map(([, state]) => state)).toEqual([...BRIEF_STATES]);
    expect(await definitionOf('ck_briefs_ask_text')).toContain(
      String(BRIEF_LIMITS.textLengths['ask.text']),
    );
    expect(await definitionOf('ck_briefs_monthly')).toContain(
      String(BRIEF_LIMITS.numbers['budget.monthlyMinor'].max),
    );
  });

  it('can be undone and done again', async () => {
    const own = await openTestDatabase();
    const dataSource = await new DataSource(dataSourceOptions(own.url)).initialize();
    for (let left = MIGRATIONS.length; left > 0; left -= 1) await dataSource.undoLastMigration();
    const tables = await dataSource.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const again = await dataSource.runMigrations();
    await dataSource.destroy();
    await own.close();

    expect(tables).toEqual([{ name: 'migrations' }]);
    expect(again).toHaveLength(MIGRATIONS.length);
  });
});
