import { createTestDatabase } from '@raccordo/testing';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../migrations/index.ts';
import { dataSourceOptions, migrate } from '../platform/persistence/data-source.ts';
import { TransactionRunner } from '../platform/persistence/transaction-runner.ts';

export interface OpenTestDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly transactions: TransactionRunner;
  close(): Promise<void>;
}

/** A migrated database for one spec file, and the runner its repositories take. */
export async function openTestDatabase(): Promise<OpenTestDatabase> {
  const database = await createMigratedDatabase();
  const dataSource = await new DataSource(
    dataSourceOptions(database.url, { poolSize: 4 }),
  ).initialize();
  return {
    url: database.url,
    dataSource,
    transactions: new TransactionRunner(dataSource),
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export function createMigratedDatabase() {
  const last = MIGRATIONS.at(-1)?.name ?? 'empty';
  return createTestDatabase({ version: `${String(MIGRATIONS.length)}_${last}`, migrate });
}
