import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities.ts';
import { MIGRATIONS } from '../../migrations/index.ts';
import { installQueues } from '../jobs/install-queues.ts';
import { SnakeNamingStrategy } from './snake-naming.strategy.ts';

/** One session of ours may hold this while it migrates; the number only has to be unlike others. */
const MIGRATION_LOCK = 7_229_014;

/**
 * Time limits live in the client: a server-side `statement_timeout` never fires when the network
 * swallows the packets, and a pool then hangs for good.
 */
export const DATABASE_LIMITS = {
  query_timeout: 5_000,
  connectionTimeoutMillis: 2_000,
  idleTimeoutMillis: 30_000,
  keepAlive: true,
} as const;

/**
 * The limits of connections to this address. One that says `?connect_timeout=` (seconds, as PostgreSQL's
 * own programs read it) knows better how long its server, or a crowded machine, may take to let us in.
 */
export function databaseLimits(url: string) {
  const seconds = Number(new URL(url).searchParams.get('connect_timeout'));
  return seconds > 0
    ? { ...DATABASE_LIMITS, connectionTimeoutMillis: seconds * 1_000 }
    : DATABASE_LIMITS;
}

const POOL_SIZE = 10;

export function dataSourceOptions(
  url: string,
  overrides: { poolSize?: number; role?: string } = {},
) {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    logging: false,
    applicationName: 'raccordo',
    poolSize: overrides.poolSize ?? POOL_SIZE,
    extra: {
      ...databaseLimits(url),
      // Taken at connection: nothing of ours runs as the owner of the tables, not even for a moment.
      ...(overrides.role === undefined ? {} : { options: `-c role=${overrides.role}` }),
    },
    // By default `findOneBy({ id: undefined })` returns the first row of the table.
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  } satisfies DataSourceOptions;
}

/** Several instances may start at once: one migrates, the others wait for it. */
export async function migrate(url: string): Promise<void> {
  const options = dataSourceOptions(url, { poolSize: 2 });
  const dataSource = new DataSource({
    ...options,
    extra: { ...options.extra, query_timeout: 0 },
  });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
    await installQueues((sql, values): Promise<object[] | undefined> => lock.query(sql, values));
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
    await dataSource.destroy();
  }
}
