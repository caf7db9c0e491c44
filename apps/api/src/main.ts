import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AppConfig } from './config/app-config.ts';
import { InvalidConfigError, readAppConfig } from './config/read-app-config.ts';
import { createApp } from './create-app.ts';
import { DEMO_AGENCIES } from './demo/generate-agencies.ts';
import { LoadDemo } from './demo/load-demo.ts';
import { createLogger } from './platform/logging/logger.ts';
import {
  DatabaseUnreachableError,
  openDatabase,
  type OpenDatabase,
} from './platform/persistence/open-database.ts';
import { PostgresServerError } from './platform/persistence/postgres-server.ts';
import { startProgress } from './platform/terminal/progress.ts';
import { Readiness } from './platform/http/readiness.ts';

const FORCED_EXIT_MS = 15_000;

async function main(): Promise<void> {
  const config = readAppConfig();
  const logger = createLogger(config);
  const database = await openDatabase(config);
  let app: NestFastifyApplication | null = null;
  try {
    app = await createApp(config, database.url, logger);
    stopOnSignals(app, database);
    if (config.loadsDemo) await loadDemo(app);
    await app.listen(config.port, config.host);
  } catch (error) {
    await app?.close();
    await database.close();
    throw error;
  }
  say(`Raccordo is ready at ${addressOf(app, config)}`);
}

/** On the first run only; the fictional agencies are marked as such by their names. */
async function loadDemo(app: NestFastifyApplication): Promise<void> {
  const demo = app.get(LoadDemo);
  if (!(await demo.isNeeded())) return;
  const progress = startProgress('Loading demo agencies', DEMO_AGENCIES);
  await demo.execute((loaded) => progress.at(loaded));
  progress.end();
}

/** First refuse new work, then finish what is open, then close the database. */
function stopOnSignals(app: NestFastifyApplication, database: OpenDatabase): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), FORCED_EXIT_MS).unref();
    app.get(Readiness).beginStopping();
    await app.close();
    await database.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => void stop());
  }
}

function addressOf(app: NestFastifyApplication, config: AppConfig): string {
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return `http://${host}:${port}`;
}

/** What the person at the keyboard reads; the log is for machines. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function explain(error: unknown): string {
  if (
    error instanceof InvalidConfigError ||
    error instanceof PostgresServerError ||
    error instanceof DatabaseUnreachableError
  ) {
    return error.message;
  }
  const { code, port } = error as { code?: unknown; port?: unknown };
  if (code === 'EADDRINUSE') {
    return `Port ${String(port)} is taken by another program. Set PORT to a free one.`;
  }
  if (code === 'EACCES') return `Port ${String(port)} may not be used. Set PORT to one above 1023.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`Raccordo could not start. ${explain(error)}\n`);
  process.exit(1);
}
