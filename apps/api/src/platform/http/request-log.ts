import type { FastifyInstance } from 'fastify';

const QUIET_ROUTES = new Set(['/livez', '/readyz']);

/** One line a request. No query, no header, no body: nothing secret can end up in a log. */
export function registerRequestLog(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (reply.statusCode >= 500) request.log.warn(line, 'request');
    else if (QUIET_ROUTES.has(request.url)) request.log.debug(line, 'request');
    else request.log.info(line, 'request');
    done();
  });
}
