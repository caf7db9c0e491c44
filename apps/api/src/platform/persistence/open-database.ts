import type { AppConfig } from '../../config/app-config.ts';
import { migrate } from './data-source.ts';
import { startPostgres } from './postgres-server.ts';

export interface OpenDatabase {
  readonly url: string;
  /** Stops the embedded server; nothing to do for a database of somebody else's. */
  close(): Promise<void>;
}

/** The database was named but does not answer; the message hides the password. */
export class DatabaseUnreachableError extends Error {}

/** The database this configuration means, running and migrated. */
export async function openDatabase(config: AppConfig): Promise<OpenDatabase> {
  if (config.databaseUrl !== null) {
    await migrateReachable(config.databaseUrl);
    return { url: config.databaseUrl, close: () => Promise.resolve() };
  }
  const server = await startPostgres({ dataDir: config.dataDir, database: 'raccordo' });
  try {
    await migrate(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: server.url, close: () => server.stop() };
}

const UNREACHABLE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '28P01',
  '28000',
  '3D000',
  '57P03',
]);

async function migrateReachable(url: string): Promise<void> {
  try {
    await migrate(url);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    const isTimeout = error instanceof Error && /timeout/i.test(error.message);
    if (!isTimeout && !(typeof code === 'string' && UNREACHABLE_CODES.has(code))) throw error;
    const { hostname, port, pathname } = new URL(url);
    throw new DatabaseUnreachableError(
      `The database at ${hostname}:${port || '5432'}${pathname} cannot be reached` +
        ` (${isTimeout ? 'no answer' : String(code)}). Check DATABASE_URL, or leave it out to use the embedded one.`,
      { cause: error },
    );
  }
}
