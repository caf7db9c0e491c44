import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { AppConfig } from './config/app-config.ts';
import { registerRequestLog } from './platform/http/request-log.ts';
import { registerRequestGuards } from './platform/http/request-guards.ts';
import { securityHeaders } from './platform/http/security-headers.ts';
import { serveWebApp } from './platform/http/web-app.ts';

const MAX_UPLOAD_BYTES = 64 * 1024 * 1024;
const HEADERS_TIMEOUT_MS = 10_000;

/** Everything about HTTP that is not a route. */
export async function configureApp(app: NestFastifyApplication, config: AppConfig): Promise<void> {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  app.setGlobalPrefix('api/v1', { exclude: ['livez', 'readyz'] });
  fastify.server.headersTimeout = HEADERS_TIMEOUT_MS;

  await fastify.register(helmet, securityHeaders(config));
  await fastify.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await fastify.register(cookie);
  await fastify.register(multipart, {
    limits: { fileSize: MAX_UPLOAD_BYTES, files: 2, fields: 8, parts: 10, headerPairs: 100 },
  });
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) {
      void reply.header('cache-control', 'no-store');
    }
    done();
  });
  registerRequestLog(fastify);
  registerRequestGuards(fastify, config);
  if (config.webRoot !== null) await serveWebApp(fastify, config.webRoot);
}
