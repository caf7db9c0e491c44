import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Agency } from '@raccordo/agency';
import { type Logger, pino } from 'pino';
import request from 'supertest';
import {
  AgencyIndexHolder,
  AgencyRepository,
  AppConfig,
  createApp,
  createMigratedDatabase,
  ROUTE_POLICY,
  type RoutePolicy,
} from '@raccordo/api/testing';

export interface Api {
  readonly app: NestFastifyApplication;
  readonly server: Server;
  readonly databaseUrl: string;
  /** A folder of its own; mails become files in it. */
  readonly dataDir: string;
  /** Published agencies, once the ranking knows them as they are now. */
  addAgencies(agencies: readonly Agency[]): Promise<void>;
  close(): Promise<void>;
}

/** The whole application on a database of its own, listening on a free port. */
export async function startApi(
  settings: Partial<AppConfig> = {},
  policy: RoutePolicy = ROUTE_POLICY,
  logger: Logger = pino({ level: 'silent' }),
): Promise<Api> {
  const database = await createMigratedDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'raccordo-api-'));
  const config = new AppConfig(Object.assign({}, SETTINGS, { dataDir }, settings));
  const app = await createApp(config, database.url, logger, policy);
  await app.listen(0, '127.0.0.1');
  return {
    app,
    server: app.getHttpServer(),
    databaseUrl: database.url,
    dataDir: config.dataDir,
    addAgencies: (agencies) => addAgencies(app, agencies),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const SETTINGS: AppConfig = {
  environment: 'test',
  host: '127.0.0.1',
  port: 0,
  databaseUrl: null,
  dataDir: '/nonexistent',
  logLevel: 'silent',
  loadsDemo: false,
  publicUrl: null,
  webRoot: null,
  maxInFlight: 256,
  viesUrl: null,
  rateLimitFactor: 1_000,
  trustedProxies: [],
  smtpUrl: null,
  mailFrom: { name: 'Raccordo', address: 'raccordo@tests.example' },
  secretKey: Buffer.alloc(32, 7).toString('base64'),
  signInProvider: null,
};

async function addAgencies(
  app: NestFastifyApplication,
  agencies: readonly Agency[],
): Promise<void> {
  const holder = app.get(AgencyIndexHolder, { strict: false });
  const before = new Map(agencies.map(({ id }) => [id, holder.find(id)]));
  const stored = agencies.map((agency) => ({ agency, externalKey: null, contentHash: null }));
  await app.get(AgencyRepository, { strict: false }).saveAll(stored, new Date());
  // One that was there already is read anew: as long as it is the same object, it is the old one.
  await eventually(() =>
    agencies.every(({ id }) => ![null, before.get(id)].includes(holder.find(id))),
  );
}

/** Waits for something another connection brings about; the test's own time limit is the only one. */
export async function eventually(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((done) => setTimeout(done, 5));
}

/** Somebody at a browser: keeps the cookie. */
export const guestAt = (server: Server) => request.agent(server);

export const strangerAt = (server: Server) => request(server);
