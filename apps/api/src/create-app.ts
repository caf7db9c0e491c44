import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { Logger } from 'pino';
import { v7 } from 'uuid';
import { AppModule } from './app.module.ts';
import { configureApp } from './configure-app.ts';
import type { AppConfig } from './config/app-config.ts';
import type { RoutePolicy } from './platform/access/rule.ts';
import { sendFrameworkError } from './platform/http/framework-error.ts';
import { NestLogger } from './platform/logging/logger.ts';
import { ROUTE_POLICY } from './policy/route-policy.ts';

const BODY_LIMIT_BYTES = 256 * 1024;

/** The whole application, not listening yet; the program and the tests over HTTP make it alike. */
export async function createApp(
  config: AppConfig,
  databaseUrl: string,
  logger: Logger,
  policy: RoutePolicy = ROUTE_POLICY,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, databaseUrl, policy),
    fastifyAdapter(logger, config.trustedProxies),
    { logger: new NestLogger(logger), abortOnError: false, bufferLogs: false },
  );
  await configureApp(app, config);
  return app;
}

export function fastifyAdapter(
  logger: Logger,
  trustedProxies: readonly string[] = [],
): FastifyAdapter {
  return new FastifyAdapter({
    loggerInstance: logger,
    bodyLimit: BODY_LIMIT_BYTES,
    // Node's own limits are minutes: slow clients would keep their sockets.
    requestTimeout: 20_000,
    connectionTimeout: 30_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: () => v7(),
    frameworkErrors: sendFrameworkError,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    routerOptions: { maxParamLength: 200 },
  });
}
