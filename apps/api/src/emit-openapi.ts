import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { readAppConfig } from './config/read-app-config.ts';
import { openApiDocument } from './platform/http/openapi.ts';
import { fastifyAdapter } from './create-app.ts';
import { createLogger } from './platform/logging/logger.ts';

/** Writes `openapi.json` from the routes alone: nothing is started, no database is needed. */
const config = readAppConfig({ LOG_LEVEL: 'silent' });
const app = await NestFactory.create(
  AppModule.forRoot(config, 'postgres://unused'),
  fastifyAdapter(createLogger(config)),
  { preview: true, abortOnError: false, logger: false },
);
app.setGlobalPrefix('api/v1', { exclude: ['livez', 'readyz'] });
const target = process.argv[2] ?? join(import.meta.dirname, '..', 'openapi.json');
await writeFile(target, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
