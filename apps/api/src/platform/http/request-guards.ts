import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AppConfig } from '../../config/app-config.ts';
import { CrossSiteProblem, MediaTypeProblem, OverloadedProblem, TextProblem } from './problems.ts';
import { unsupportedTextPath } from './unsupported-text.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/i;
const FORM_TYPE = /^multipart\/form-data; ?boundary=[\w'()+,./:=?-]{1,70}$/i;
const FORM_ROUTES = /^\/api\/v1\/(?:admin\/imports\/|organisations\/[\da-f-]{36}\/files(?:$|\?))/;
/** Mail programs send a form that says `List-Unsubscribe=One-Click` (RFC 8058). */
const ONE_CLICK_TYPE = /^(application\/x-www-form-urlencoded|multipart\/form-data)(;|$)/i;
const ONE_CLICK_ROUTES = /^\/api\/v1\/unsubscriptions\//;
const HEALTH_ROUTES = new Set(['/livez', '/readyz']);

/** Refusals that hold for every request, whatever the route; they run before routing has a say. */
export function registerRequestGuards(fastify: FastifyInstance, config: AppConfig): void {
  limitInFlight(fastify, config.maxInFlight);

  fastify.addHook('onRequest', (request, _reply, done) => {
    if (/%00/.test(request.url)) return done(new TextProblem('url'));
    if (!SAFE_METHODS.has(request.method) && isCrossSite(request, config)) {
      return done(new CrossSiteProblem());
    }
    return done(hasAllowedType(request) ? undefined : new MediaTypeProblem());
  });

  fastify.addHook('preValidation', (request, _reply, done) => {
    const path = unsupportedTextPath({ query: request.query, ...bodyOf(request) });
    done(path === null ? undefined : new TextProblem(path));
  });
}

/** Beyond the cap it is kinder to say "come back" than to let everybody wait. */
function limitInFlight(fastify: FastifyInstance, max: number): void {
  let inFlight = 0;
  fastify.addHook('onRequest', (request, reply, done) => {
    if (HEALTH_ROUTES.has(request.url)) return done();
    if (inFlight >= max) return done(new OverloadedProblem());
    inFlight += 1;
    reply.raw.once('close', () => (inFlight -= 1));
    return done();
  });
}

/**
 * Browsers say where a request comes from; those too old to say it send `Origin`. The cookie is
 * `SameSite=Lax` besides.
 */
function isCrossSite(request: FastifyRequest, config: AppConfig): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = request.headers;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const known = [host, config.publicUrl === null ? null : new URL(config.publicUrl).host];
  return !known.includes(new URL(origin).host);
}

/** An exact list: several past holes began with a Content-Type that almost said JSON. */
function hasAllowedType(request: FastifyRequest): boolean {
  const type = request.headers['content-type'];
  if (type === undefined) return true;
  if (ONE_CLICK_ROUTES.test(request.url) && ONE_CLICK_TYPE.test(type)) return true;
  return JSON_TYPE.test(type) || (FORM_ROUTES.test(request.url) && FORM_TYPE.test(type));
}

function bodyOf(request: FastifyRequest): { body?: unknown } {
  const { body } = request;
  return typeof body === 'object' && body !== null && !Buffer.isBuffer(body) ? { body } : {};
}
