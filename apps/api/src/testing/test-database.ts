import { createTestDatabase } from '@raccordo/testing';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../platform/access/actor.ts';
import { ActorContext } from '../platform/access/actor-context.ts';
import { APP_ROLE } from '../platform/persistence/app-role.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { dataSourceOptions, migrate } from '../platform/persistence/data-source.ts';
import { TransactionRunner } from '../platform/persistence/transaction-runner.ts';

export interface OpenTestDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  /** As the program itself, unless a test acts for somebody with `actors.run`. */
  readonly transactions: TransactionRunner;
  readonly actors: ActorContext;
  /** What the program may not do: tables of a test's own, TRUNCATE, ending other connections. */
  asOwner(sql: string): Promise<unknown>;
  close(): Promise<void>;
}

/** A migrated database for one spec file, and the runner its repositories take. */
export async function openTestDatabase(): Promise<OpenTestDatabase> {
  const database = await createMigratedDatabase();
  const dataSource = await new DataSource(
    dataSourceOptions(database.url, { poolSize: 4, role: APP_ROLE }),
  ).initialize();
  const actors = new ActorContext(SYSTEM);
  return {
    url: database.url,
    dataSource,
    transactions: new TransactionRunner(dataSource, actors),
    actors,
    asOwner: (sql) => runAsOwner(database.url, sql),
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

async function runAsOwner(url: string, sql: string): Promise<unknown> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    return await owner.query(sql);
  } finally {
    await owner.end();
  }
}

export function createMigratedDatabase() {
  const last = MIGRATIONS.at(-1)?.name ?? 'empty';
  return createTestDatabase({ version: `${String(MIGRATIONS.length)}_${last}`, migrate });
}
