import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AppConfig } from './config/app-config.ts';
import { InvalidConfigError, readAppConfig } from './config/read-app-config.ts';
import { createApp } from './create-app.ts';
import { DEMO_AGENCIES } from './demo/generate-agencies.ts';
import { LoadDemo } from './demo/load-demo.ts';
import { loginLines } from './demo/logins/demo-login-file.ts';
import { DemoLogins } from './demo/logins/demo-logins.ts';
import { createLogger } from './platform/logging/logger.ts';
import {
  DatabaseUnreachableError,
  openDatabase,
  type OpenDatabase,
} from './platform/persistence/open-database.ts';
import { PublicAddress } from './platform/http/public-address.ts';
import { PostgresServerError } from './platform/persistence/postgres-server.ts';
import { startProgress } from './platform/terminal/progress.ts';
import { Readiness } from './platform/http/readiness.ts';

const FORCED_EXIT_MS = 15_000;

/** Asked to stop while starting: not a failure, but nothing more is begun. */
class StoppedWhileStarting extends Error {}

async function main(): Promise<void> {
  const config = readAppConfig();
  const logger = createLogger(config);
  const program = new Program();
  try {
    program.database = await openDatabase(config);
    program.goOn();
    program.app = await createApp(config, program.database.url, logger);
    if (config.loadsDemo) await loadDemo(program.app);
    const logins = await program.app.get(DemoLogins).prepare();
    program.goOn();
    await program.app.listen(config.port, config.host);
    program.goOn();
    const address = addressOf(program.app, config);
    program.app.get(PublicAddress).listensAt(address);
    say(`Raccordo is ready at ${address}`);
    if (logins !== null) {
      for (const line of ['Demo logins:', ...loginLines(logins)]) say(`  ${line}`);
      say(`  ${logins.codeAddress}`);
    }
    program.hasStarted = true;
  } catch (error) {
    await program.close();
    if (!(error instanceof StoppedWhileStarting)) throw error;
    process.exit(0);
  }
}

/** What has been opened so far, and how to close it: in any order of events, once. */
class Program {
  app: NestFastifyApplication | null = null;
  database: OpenDatabase | null = null;
  hasStarted = false;
  private isStopping = false;

  constructor() {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => void this.stop());
    }
  }

  goOn(): void {
    if (this.isStopping) throw new StoppedWhileStarting();
  }

  /** First refuse new work, then finish what is open, then close the database. */
  async close(): Promise<void> {
    await this.app?.close();
    await this.database?.close();
  }

  private async stop(): Promise<void> {
    if (this.isStopping) return;
    this.isStopping = true;
    setTimeout(() => process.exit(1), FORCED_EXIT_MS).unref();
    if (!this.hasStarted) return;
    this.app?.get(Readiness).beginStopping();
    await this.close();
    process.exit(0);
  }
}

/** On the first run only; the fictional agencies are marked as such by their names. */
async function loadDemo(app: NestFastifyApplication): Promise<void> {
  const demo = app.get(LoadDemo);
  if (!(await demo.isNeeded())) return;
  const progress = startProgress('Loading demo agencies', DEMO_AGENCIES);
  await demo.execute((loaded) => progress.at(loaded));
  progress.end();
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
